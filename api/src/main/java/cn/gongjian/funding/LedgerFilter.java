package cn.gongjian.funding;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/** Named filters of the ledger. */
public class LedgerFilter {
    @RestQuery @Parameter(description = "Only of this fund")
    public UUID fundId;

    @RestQuery @Parameter(description = "Only of this allocation")
    public UUID allocationId;

    @RestQuery @Parameter(description = "Only of this alliance")
    public UUID allianceId;

    @RestQuery @Parameter(description = "Only of this pairing")
    public UUID pairingId;

    @RestQuery @Parameter(description = "Only of this organisation itself, not of its alliances and pairings")
    public UUID organizationId;

    @RestQuery @Parameter(description = "Only of this activity")
    public UUID activityId;

    @RestQuery @Parameter(description = "Only where this organisation bears the cost")
    public UUID payerId;

    @RestQuery @Separator(",") @Parameter(explode = Explode.FALSE, description = "Only of these kinds, one or several with commas between them: what was spent are expenses and their reversals")
    public List<LedgerKind> kind;

    @RestQuery @Size(max = 40) @Parameter(description = "Only for this purpose, a code of GET /funding-purposes", example = "STUDY_TRIP")
    public String purposeCode;

    @RestQuery @Pattern(regexp = "[0-9]{3}-[0-9]{2}") @Parameter(description = "Only of this class, a code of GET /economic-classes", example = "302-16")
    public String economicCode;

    @RestQuery @Parameter(description = "Only of funds of this fiscal year", example = "2026")
    public Integer fiscalYear;

    @RestQuery @Parameter(description = "Only of this day and later", example = "2026-10-01")
    public LocalDate from;

    @RestQuery @Parameter(description = "Only of this day and earlier", example = "2026-10-31")
    public LocalDate to;
}
