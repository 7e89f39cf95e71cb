package cn.gongjian.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that a change could be committed: a standby that only reads is not ready. */
@Readiness
@ApplicationScoped
class DatabaseIsWritable implements AsyncHealthCheck {

    private final Pool pool;

    DatabaseIsWritable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return pool.query("select not pg_is_in_recovery()")
                .execute()
                .ifNoItem().after(Duration.ofSeconds(3)).fail()
                .map(rows -> rows.iterator().next().getBoolean(0))
                .onFailure().recoverWithItem(false)
                .map(writable -> HealthCheckResponse.named("database").status(writable).build());
    }
}
