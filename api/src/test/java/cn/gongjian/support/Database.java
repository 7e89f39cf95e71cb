package cn.gongjian.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** A real PostgreSQL for the suite, of its own and gone with it. Started by the same launcher as everything else. */
public class Database implements QuarkusTestResourceLifecycleManager {

    private Process process;

    @Override
    public Map<String, String> start() {
        try {
            process = new ProcessBuilder(Path.of("../infra/local/postgres").toAbsolutePath().normalize().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var line = new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
            if (line == null) throw new IllegalStateException("infra/local/postgres ended without an address");
            var told = new ObjectMapper().readTree(line);
            return Map.of("GONGJIAN_DB_HOST", told.get("host").asText(),
                    "GONGJIAN_DB_PORT", told.get("port").asText(),
                    "GONGJIAN_DB_NAME", told.get("database").asText(),
                    "GONGJIAN_DB_USER", told.get("appUser").asText(),
                    "GONGJIAN_DB_PASSWORD", told.get("appPassword").asText(),
                    "GONGJIAN_DB_OWNER", told.get("ownerUser").asText(),
                    "GONGJIAN_DB_OWNER_PASSWORD", told.get("ownerPassword").asText());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void stop() {
        if (process != null) process.destroy();
    }
}
