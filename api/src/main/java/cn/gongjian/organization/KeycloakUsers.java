package cn.gongjian.organization;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The part of Keycloak's admin API that we use: accounts of our realm and their roles. */
@RegisterRestClient(configKey = "keycloak-users")
@OidcClientFilter("keycloak")
@Path("/users")
interface KeycloakUsers {

    @GET
    Uni<List<Account>> find(@RestQuery String username, @RestQuery boolean exact);

    /** 201 with the new account in Location; 409 for a name that is taken; 400 for a password that the policy refuses. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Response> create(NewAccount account);

    /** 404 for an account that is gone. */
    @GET
    @Path("/{id}")
    Uni<Mailbox> mailbox(String id);

    /** 404 for an account that is gone. */
    @GET
    @Path("/{id}/role-mappings/realm")
    Uni<List<RealmRole>> roles(String id);

    /** What the account does not have yet: with the right to manage users alone, roles are not found in any other way. */
    @GET
    @Path("/{id}/role-mappings/realm/available")
    Uni<List<RealmRole>> otherRoles(String id);

    @POST
    @Path("/{id}/role-mappings/realm")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Void> give(String id, List<RealmRole> roles);

    @DELETE
    @Path("/{id}/role-mappings/realm")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Void> take(String id, List<RealmRole> roles);

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record Account(String id, String username, boolean enabled) {}

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record Mailbox(boolean enabled, String email, boolean emailVerified) {

        @Override
        public String toString() {
            return "a mailbox";
        }
    }

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record RealmRole(String id, String name) {}

    record NewAccount(String username, boolean enabled, List<Credential> credentials, List<String> requiredActions) {}

    record Credential(String type, String value, boolean temporary) {}
}
