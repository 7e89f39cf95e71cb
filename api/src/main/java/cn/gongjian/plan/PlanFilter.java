package cn.gongjian.plan;

import java.util.UUID;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the list of plans. */
public class PlanFilter {
    @RestQuery @Parameter(description = "Only of this alliance")
    public UUID allianceId;

    @RestQuery @Parameter(description = "Only of this pairing")
    public UUID pairingId;

    @RestQuery @Parameter(description = "Only of this organisation itself")
    public UUID organizationId;

    @RestQuery @Parameter(description = "Only in this state")
    public PlanState state;

    @RestQuery @Parameter(description = "All editions of the plan that this one is an edition of")
    public UUID editionOf;

    @RestQuery @Size(max = 80) @Parameter(description = "A piece of the title, the document number or the name of what it belongs to", example = "结对")
    public String q;
}
