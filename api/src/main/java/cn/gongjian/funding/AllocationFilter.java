package cn.gongjian.funding;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the list of allocations. */
public class AllocationFilter {
    @RestQuery @Parameter(description = "Only of this fund")
    public UUID fundId;

    @RestQuery @Parameter(description = "Only to this alliance")
    public UUID allianceId;

    @RestQuery @Parameter(description = "Only to this pairing")
    public UUID pairingId;

    @RestQuery @Parameter(description = "Only to this organisation itself, not to its alliances and pairings")
    public UUID organizationId;

    @RestQuery @Parameter(description = "Only in this state")
    public AllocationState state;

    @RestQuery @Parameter(description = "Only of this fiscal year", example = "2026")
    public Integer fiscalYear;

    @RestQuery @Pattern(regexp = "me") @Parameter(description = "me: submitted ones that I may approve", example = "me")
    public String awaiting;

    @RestQuery @Size(max = 60) @Parameter(description = "Part of the name of the fund or the beneficiary, or of the document number", example = "河坝村")
    public String q;
}
