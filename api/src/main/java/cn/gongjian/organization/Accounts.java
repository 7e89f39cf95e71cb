package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.ACCOUNT_NAME_TAKEN;
import static cn.gongjian.organization.OrganizationProblem.ACCOUNT_NOT_FOUND;
import static cn.gongjian.organization.OrganizationProblem.ACCOUNT_PASSWORD_REFUSED;
import static cn.gongjian.shared.problem.SharedProblem.IDENTITY_PROVIDER_UNAVAILABLE;

import cn.gongjian.shared.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Accounts at Keycloak. They are found or created before our transaction writes the binding: an account that is bound to
 * nobody has no rights, so one that is left over by a failure harms nothing and is found by its name the next time.
 */
@ApplicationScoped
class Accounts {

    private static final Logger LOG = Logger.getLogger(Accounts.class);
    /** The realm role on which the sign-in flow of realm.json asks for a code. */
    private static final String ONE_TIME_CODE = "totp";
    private final KeycloakUsers users;

    Accounts(@RestClient KeycloakUsers users) {
        this.users = users;
    }

    /** Keycloak's id of the account with exactly this name. */
    Uni<String> existing(String username) {
        return users.find(username, true)
                .onFailure().transform(Accounts::outage)
                .map(found -> found.stream().filter(a -> a.username().equalsIgnoreCase(username) && !a.username().startsWith("service-account-")).findFirst()
                        .orElseThrow(() -> ACCOUNT_NOT_FOUND.because(username)).id());
    }

    /** A new account with a first password that has to be changed at the first sign-in. */
    Uni<String> create(String username, String firstPassword) {
        var account = new KeycloakUsers.NewAccount(username, true,
                List.of(new KeycloakUsers.Credential("password", firstPassword, true)), List.of("UPDATE_PASSWORD"));
        return users.create(account)
                .onFailure().transform(refused -> refusal(refused, username))
                .map(created -> created.getHeaderString("Location").replaceFirst(".*/", ""));
    }

    /** Whether Keycloak asks this account for a one-time code at sign-in. Of an account that is gone, nothing is asked. */
    Uni<Void> demandCode(String subject, boolean demanded) {
        return users.roles(subject)
                .onFailure(Accounts::isGone).recoverWithNull()
                .chain(held -> held == null || demanded == codeRole(held).isPresent() ? Uni.createFrom().voidItem()
                        : demanded ? users.otherRoles(subject).chain(others -> users.give(subject, List.of(codeRole(others).orElseThrow())))
                        : users.take(subject, List.of(codeRole(held).orElseThrow())));
    }

    /** Null for an account that is gone. */
    Uni<KeycloakUsers.Mailbox> mailbox(String subject) {
        return users.mailbox(subject).onFailure(Accounts::isGone).recoverWithNull().onFailure().transform(Accounts::outage);
    }

    private static Optional<KeycloakUsers.RealmRole> codeRole(List<KeycloakUsers.RealmRole> roles) {
        return roles.stream().filter(role -> role.name().equals(ONE_TIME_CODE)).findFirst();
    }

    private static boolean isGone(Throwable thrown) {
        return thrown instanceof WebApplicationException answer && answer.getResponse().getStatus() == 404;
    }

    private static Throwable refusal(Throwable thrown, String username) {
        if (thrown instanceof WebApplicationException answer && answer.getResponse().getStatus() == 409) return ACCOUNT_NAME_TAKEN.because(username);
        if (thrown instanceof WebApplicationException answer && answer.getResponse().getStatus() == 400) return ACCOUNT_PASSWORD_REFUSED.because();
        return outage(thrown);
    }

    private static Problem outage(Throwable thrown) {
        LOG.warnf("Keycloak does not answer: %s", thrown.getClass().getSimpleName());
        return IDENTITY_PROVIDER_UNAVAILABLE.because();
    }
}
