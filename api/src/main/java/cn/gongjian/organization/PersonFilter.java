package cn.gongjian.organization;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the list of people. */
public class PersonFilter {
    @RestQuery @Parameter(description = "With a post in this organisation")
    public UUID organizationId;

    @RestQuery @Parameter(description = "With, or without, an account to sign in")
    public Boolean hasAccount;

    @RestQuery @Size(max = 60) @Parameter(description = "Part of the name or the account", example = "陈")
    public String q;
}
