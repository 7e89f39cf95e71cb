package cn.gongjian.organization;

import io.quarkus.test.Mock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Keycloak's users as far as the tests need them; it can be away. */
@Mock
@RestClient
@ApplicationScoped
public class FakeKeycloak implements KeycloakUsers {

    private static final RealmRole CODE = new RealmRole("7", "totp");
    private static final RealmRole OTHER = new RealmRole("8", "offline_access");
    private final Set<String> asked = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, String> mailboxes = new HashMap<>();
    private boolean away;
    private int changes;

    public void reset() {
        asked.clear();
        gone.clear();
        mailboxes.clear();
        away = false;
        changes = 0;
    }

    public void isAway(boolean now) {
        away = now;
    }

    void forgets(String subject) {
        gone.add(subject);
    }

    boolean asksForCode(String subject) {
        return asked.contains(subject);
    }

    int changes() {
        return changes;
    }

    @Override
    public Uni<List<Account>> find(String username, boolean exact) {
        return answer(List::of);
    }

    @Override
    public Uni<Response> create(NewAccount account) {
        return answer(() -> Response.status(201).header("Location", "http://keycloak/users/" + account.username()).build());
    }

    /** {@code address@host} for a verified one, with a question mark behind it for one that is not. */
    public void hasMailbox(String subject, String address) {
        mailboxes.put(subject, address);
    }

    @Override
    public Uni<Mailbox> mailbox(String id) {
        if (gone.contains(id)) return Uni.createFrom().failure(new WebApplicationException(404));
        var address = mailboxes.getOrDefault(id, "");
        return answer(() -> new Mailbox(true, address.isEmpty() ? null : address.replace("?", ""), !address.endsWith("?")));
    }

    @Override
    public Uni<List<RealmRole>> roles(String id) {
        if (gone.contains(id)) return Uni.createFrom().failure(new WebApplicationException(404));
        return answer(() -> asked.contains(id) ? List.of(OTHER, CODE) : List.of(OTHER));
    }

    @Override
    public Uni<List<RealmRole>> otherRoles(String id) {
        return answer(() -> asked.contains(id) ? List.of() : List.of(CODE));
    }

    @Override
    public Uni<Void> give(String id, List<RealmRole> roles) {
        return change(() -> asked.add(id), roles);
    }

    @Override
    public Uni<Void> take(String id, List<RealmRole> roles) {
        return change(() -> asked.remove(id), roles);
    }

    private Uni<Void> change(Supplier<Boolean> effect, List<RealmRole> roles) {
        if (!roles.equals(List.of(CODE))) throw new AssertionError("no other role is ours to give or take: " + roles);
        return answer(() -> {
            changes++;
            effect.get();
            return null;
        });
    }

    private <T> Uni<T> answer(Supplier<T> words) {
        return away ? Uni.createFrom().failure(new ConnectException()) : Uni.createFrom().item(words);
    }
}
