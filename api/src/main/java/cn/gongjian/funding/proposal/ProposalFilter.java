package cn.gongjian.funding.proposal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the list of proposals. */
public class ProposalFilter {
    @RestQuery @Parameter(description = "Only of this fund")
    public UUID fundId;

    @RestQuery @Parameter(description = "Only in this state")
    public ProposalState state;
}
