package cn.gongjian.shared.problem;

import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.hibernate.StaleStateException;

/** Reads what an exception of a library means, from its chain of causes. */
final class Causes {

    /** Locks, deadlocks, serialisation, cancelled statements, too many connections, a server that shuts down. */
    private static final Set<String> BUSY = Set.of("55P03", "40P01", "40001", "57014", "53300", "57P01", "57P03");
    /** Characters that cannot be stored, values out of a column's range. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05", "22003", "22008", "22001");

    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"([a-z0-9_]+)\"");

    private Causes() {}

    static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        for (int depth = 0; thrown != null && depth < 20; thrown = thrown.getCause(), depth++)
            if (type.isInstance(thrown)) return type.cast(thrown);
        return null;
    }

    /** The name of the violated constraint, an empty text for one without a name, or null. */
    static String violatedConstraint(Throwable thrown) {
        var state = sqlState(thrown);
        if (state == null || !state.startsWith("23")) return null;
        for (int depth = 0; thrown != null && depth < 20; thrown = thrown.getCause(), depth++) {
            var named = CONSTRAINT.matcher(String.valueOf(thrown.getMessage()));
            if (named.find()) return named.group(1);
        }
        return "";
    }

    static boolean isBusy(Throwable thrown) {
        var state = sqlState(thrown);
        if (state != null) return BUSY.contains(state);
        // The pool says no more than this when no connection came free in time.
        var waited = find(thrown, io.vertx.core.impl.NoStackTraceThrowable.class);
        return isOutage(thrown) || (waited != null && "Timeout".equals(waited.getMessage()));
    }

    static boolean isUnstorable(Throwable thrown) {
        var state = sqlState(thrown);
        return state != null && UNSTORABLE.contains(state);
    }

    /** Hibernate wraps what the driver said in a SQLException; our own statements meet the driver's exception. */
    private static String sqlState(Throwable thrown) {
        var own = find(thrown, PgException.class);
        if (own != null) return own.getSqlState();
        var wrapped = find(thrown, SQLException.class);
        return wrapped == null ? null : wrapped.getSQLState();
    }

    static boolean isStale(Throwable thrown) {
        return find(thrown, StaleStateException.class) != null;
    }

    static boolean isOutage(Throwable thrown) {
        return find(thrown, ConnectException.class) != null
                || find(thrown, UnknownHostException.class) != null
                || find(thrown, TimeoutException.class) != null
                || find(thrown, io.vertx.core.VertxException.class) != null;
    }

    /** The reader of multipart forms has no exception of its own for one that breaks off or has too many members. */
    static boolean isBrokenForm(Throwable thrown) {
        var trace = thrown.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("org.jboss.resteasy.reactive.server.core.multipart.");
    }
}
