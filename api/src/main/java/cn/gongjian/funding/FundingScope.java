package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.FUNDING_SCOPE_AMBIGUOUS;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Whose money is looked at: exactly one of these, and all years or one. */
public class FundingScope {
    @RestQuery @Parameter(description = "All of one fund")
    public UUID fundId;

    @RestQuery @Parameter(description = "One allocation")
    public UUID allocationId;

    @RestQuery @Parameter(description = "What one alliance has of all funds")
    public UUID allianceId;

    @RestQuery @Parameter(description = "What one pairing has of all funds")
    public UUID pairingId;

    @RestQuery @Parameter(description = "What an organisation has, and whatever has a party at it or beneath it")
    public UUID organizationId;

    @RestQuery @Parameter(description = "What one activity cost")
    public UUID activityId;

    @RestQuery @Parameter(description = "行政区划代码: whatever has a party there", example = "331024")
    public String regionCode;

    @RestQuery @Parameter(description = "Only of this fiscal year", example = "2026")
    public Integer fiscalYear;

    void mustNameOne() {
        if (Stream.of(fundId, allocationId, allianceId, pairingId, organizationId, activityId, regionCode).filter(Objects::nonNull).count() != 1)
            throw FUNDING_SCOPE_AMBIGUOUS.because();
    }
}
