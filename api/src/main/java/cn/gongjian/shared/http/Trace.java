package cn.gongjian.shared.http;

import io.vertx.core.Vertx;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Names one request in its answer, in the log and in the audit trail. */
public final class Trace {

    private static final String KEY = "gongjian.trace";

    private Trace() {}

    /** The trace of the request at hand; a new one where there is none yet. */
    public static String current() {
        var context = Vertx.currentContext();
        if (context == null) return fresh();
        String known = context.getLocal(KEY);
        if (known == null) {
            known = fresh();
            try {
                context.putLocal(KEY, known);
            } catch (UnsupportedOperationException notDuplicated) {
                return known;
            }
        }
        return known;
    }

    private static String fresh() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
