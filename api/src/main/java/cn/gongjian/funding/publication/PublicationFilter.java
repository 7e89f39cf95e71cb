package cn.gongjian.funding.publication;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of publications. */
public class PublicationFilter {
    @RestQuery @Parameter(description = "Only of this alliance")
    public UUID allianceId;

    @RestQuery @Parameter(description = "Only of this pairing")
    public UUID pairingId;
}
