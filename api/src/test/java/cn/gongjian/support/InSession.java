package cn.gongjian.support;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Asks a service of a feature directly, as another feature does within its own request. */
public final class InSession {

    private InSession() {}

    public static <T> T ask(Supplier<Uni<T>> question) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(question));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }
}
