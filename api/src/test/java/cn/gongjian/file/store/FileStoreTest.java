package cn.gongjian.file.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both stores keep the same promises. S3 is a server that speaks its protocol and checks signatures. */
class FileStoreTest {

    private static Process server;
    private static String port;
    @TempDir static Path folder;

    record Account(Optional<String> endpoint, Optional<String> bucket, Optional<String> secretKey) implements FileSettings.S3 {
        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("gongjian");
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }

    @BeforeAll
    static void started() throws IOException {
        server = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", classPath(),
                S3Server.class.getName(), "files", "gongjian", "a-secret").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        port = server.inputReader().lines().filter(line -> line.startsWith("port ")).findFirst().orElseThrow().substring(5);
    }

    /** Without the older Guice that Maven brings, which stands before that of the server. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> !entry.endsWith("-classes.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @AfterAll
    static void stopped() {
        server.destroy();
    }

    private static FileStore store(FileSettings.Kind kind) throws IOException {
        return kind == FileSettings.Kind.S3 ? new S3Bucket(account("a-secret")) : new LocalFolder(folder.resolve("store"));
    }

    private static Account account(String secret) {
        return new Account(Optional.of("http://127.0.0.1:" + port), Optional.of("files"), Optional.of(secret));
    }

    private static Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("upload"), bytes);
    }

    @ParameterizedTest
    @EnumSource(FileSettings.Kind.class)
    void whatIsPutIsFetched(FileSettings.Kind kind) throws IOException {
        var bytes = new byte[5_000_000];
        new Random(1).nextBytes(bytes);
        var key = UUID.randomUUID().toString();
        store(kind).put(key, file(bytes));
        try (var fetched = store(kind).fetch(key)) {
            assertArrayEquals(bytes, Files.readAllBytes(fetched.path()));
        }
    }

    @ParameterizedTest
    @EnumSource(FileSettings.Kind.class)
    void whatIsDeletedIsGoneAndMayBeDeletedAgain(FileSettings.Kind kind) throws IOException {
        var key = UUID.randomUUID() + ".thumbnail";
        store(kind).put(key, file(new byte[] {1}));
        store(kind).delete(key);
        store(kind).delete(key);
        assertThrows(NoSuchFileException.class, () -> store(kind).fetch(key));
    }

    @Test
    void whatS3SentIsGoneFromThisMachineWhenItIsClosed() throws IOException {
        var key = UUID.randomUUID().toString();
        store(FileSettings.Kind.S3).put(key, file(new byte[] {1}));
        var fetched = store(FileSettings.Kind.S3).fetch(key);
        fetched.close();
        assertFalse(Files.exists(fetched.path().getParent()));
    }

    @Test
    void aWrongSecretIsRefused() {
        assertThrows(RuntimeException.class, () -> new S3Bucket(account("another")).put(UUID.randomUUID().toString(), file(new byte[] {1})));
    }

    @Test
    void aBucketThatIsNotNamedIsSaidAtTheStart() {
        assertThrows(IllegalStateException.class, () -> new S3Bucket(new Account(Optional.empty(), Optional.empty(), Optional.of("x"))));
    }
}
