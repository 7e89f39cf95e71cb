package cn.gongjian.health;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** A request that cannot get a connection within eight seconds is told to come back (503), rather than left hanging: long enough for fifty who want the same row on a slow machine. */
@Singleton
class ImpatientPool implements PgPoolCreator {

    @Override
    public Pool create(Input input) {
        input.poolOptions().setConnectionTimeout(8).setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(new java.util.ArrayList<io.vertx.sqlclient.SqlConnectOptions>(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }
}
