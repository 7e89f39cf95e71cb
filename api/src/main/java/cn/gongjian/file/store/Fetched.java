package cn.gongjian.file.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content that can be read from a file until this is closed. A temporary one lies in a folder of its own, which then goes as well. */
public record Fetched(Path path, boolean isTemporary) implements AutoCloseable {

    @Override
    public void close() {
        if (!isTemporary) return;
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(path.getParent());
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
