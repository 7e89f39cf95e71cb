package cn.gongjian.pairing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the list of pairings. */
public class PairingFilter {
    @RestQuery @Parameter(description = "Only in this state")
    public PairingState state;

    @RestQuery @Parameter(description = "With this organisation on either side")
    public UUID organizationId;

    @RestQuery @Pattern(regexp = "me") @Parameter(description = "\"me\": proposals that I may confirm, and confirmed ones that I may file", example = "me")
    public String awaiting;

    @RestQuery @Size(max = 60) @Parameter(description = "Part of a side's name, the brand or the filing number", example = "河坝")
    public String q;
}
