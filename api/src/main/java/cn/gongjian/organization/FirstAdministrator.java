package cn.gongjian.organization;

import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import cn.gongjian.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An empty installation has nobody who could bind an account. The operator names one Keycloak account in the
 * configuration; it becomes the administrator of the whole, once, and only while nobody has that account.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final String SQL = """
            with person_row as (
                insert into person (id, version, name, account_subject, account_username, account_bound_at, created_at, updated_at)
                select $1, 0, '系统管理员', $4, 'admin', now(), now(), now()
                where not exists (select 1 from person where account_subject = $4) returning id),
            post_row as (
                insert into person_post (id, person_id, organization_id, title, from_on)
                select $2, id, '01900000-0000-7000-8000-000000000001', '系统管理员', current_date from person_row)
            insert into role_grant (id, version, person_id, organization_id, role, from_on, created_at, updated_at)
            select $3, 0, id, '01900000-0000-7000-8000-000000000001', 'ADMIN', current_date, now(), now() from person_row""";

    void appoint(@Observes StartupEvent started, Pool pool, @ConfigProperty(name = "gongjian.bootstrap-admin") Optional<String> subject) {
        if (subject.isEmpty()) return;
        pool.preparedQuery(SQL).execute(Tuple.of(Ids.next(), Ids.next(), Ids.next(), subject.get())).await().indefinitely();
    }
}
