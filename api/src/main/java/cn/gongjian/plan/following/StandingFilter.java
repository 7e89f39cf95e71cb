package cn.gongjian.plan.following;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the page of plans in force. */
public class StandingFilter {
    @RestQuery @Pattern(regexp = "[1-9][0-9]{5}") @Parameter(description = "Only with a party in this region, GB/T 2260", example = "331024")
    public String regionCode;

    @RestQuery @Parameter(description = "Only of this alliance")
    public UUID allianceId;

    @RestQuery @Parameter(description = "Only of this pairing")
    public UUID pairingId;

    @RestQuery @Parameter(description = "Only of this organisation itself")
    public UUID organizationId;

    @RestQuery @Parameter(description = "Only those that stand so")
    public StandingState state;
}
