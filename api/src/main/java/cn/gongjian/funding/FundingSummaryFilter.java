package cn.gongjian.funding;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the sums by beneficiary and year. */
public class FundingSummaryFilter {
    @RestQuery @Parameter(description = "Only this alliance")
    public UUID allianceId;

    @RestQuery @Parameter(description = "Only this pairing")
    public UUID pairingId;

    @RestQuery @Parameter(description = "Only this organisation itself")
    public UUID organizationId;

    @RestQuery @Parameter(description = "Only this fiscal year", example = "2026")
    public Integer fiscalYear;
}
