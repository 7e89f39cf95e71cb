package cn.gongjian.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A port at which {@link Mailboxes} may listen; nobody does until a test asks for them. */
public class MailPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0)) {
            return Map.of("GONGJIAN_SMTP_HOST", "127.0.0.1", "GONGJIAN_SMTP_PORT", String.valueOf(free.getLocalPort()));
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void stop() {}
}
