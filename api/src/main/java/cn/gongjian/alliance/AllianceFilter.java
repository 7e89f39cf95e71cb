package cn.gongjian.alliance;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the list of alliances. */
public class AllianceFilter {
    @RestQuery @Parameter(description = "Only in this state")
    public AllianceState state;

    @RestQuery @Parameter(description = "Only of this type")
    public AllianceType type;

    @RestQuery @Parameter(description = "Founded by this organisation, or with it as a member of any time")
    public UUID organizationId;

    @RestQuery @Pattern(regexp = "[1-9][0-9]{5}") @Parameter(description = "With a party in this region or beneath it, GB/T 2260", example = "331024")
    public String regionCode;

    @RestQuery @Size(max = 60) @Parameter(description = "Part of the name or filing number", example = "城乡")
    public String q;
}
