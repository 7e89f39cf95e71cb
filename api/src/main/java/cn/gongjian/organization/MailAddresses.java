package cn.gongjian.organization;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where mail reaches a person: at the verified address of the account, asked of Keycloak each time. Nothing of it is kept
 * here, so it is never an old one, and whoever loses the account gets no more mail.
 */
@ApplicationScoped
public class MailAddresses {

    /** Narrower than RFC 5321 allows: nothing that could be more than one address, or a header. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    private final Pool pool;
    private final Accounts accounts;

    MailAddresses(Pool pool, Accounts accounts) {
        this.pool = pool;
        this.accounts = accounts;
    }

    /** Empty where there is no account, no address, or nobody has verified it; fails with a 503 while Keycloak is away. */
    public Uni<Optional<String>> of(UUID personId) {
        return pool.preparedQuery("select account_subject from person where id = $1 and account_subject is not null").execute(Tuple.of(personId))
                .chain(rows -> rows.size() == 0 ? Uni.createFrom().item(Optional.empty())
                        : accounts.mailbox(rows.iterator().next().getString(0)).map(MailAddresses::verified));
    }

    private static Optional<String> verified(KeycloakUsers.Mailbox box) {
        return Optional.ofNullable(box).filter(b -> b.enabled() && b.emailVerified() && b.email() != null).map(KeycloakUsers.Mailbox::email)
                .filter(address -> address.length() <= 254 && PLAIN.matcher(address).matches());
    }
}
