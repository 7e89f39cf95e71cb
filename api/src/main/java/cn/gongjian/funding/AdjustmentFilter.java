package cn.gongjian.funding;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the list of adjustments. */
public class AdjustmentFilter {
    @RestQuery @Parameter(description = "Only of this fund, from it or into it")
    public UUID fundId;

    @RestQuery @Parameter(description = "Only of this allocation")
    public UUID allocationId;

    @RestQuery @Parameter(description = "Only in this state")
    public EntryState state;
}
