package cn.gongjian.file.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was looked into, as it is to be kept; {@code content} and {@code thumbnail} lie in a folder that goes when this is closed. */
public record Taken(FileFormat format, Path content, Path thumbnail, long size, String sha256, Integer width, Integer height) implements AutoCloseable {

    @Override
    public void close() {
        try {
            if (thumbnail != null) Files.deleteIfExists(thumbnail);
            Files.deleteIfExists(content);
            Files.deleteIfExists(content.getParent());
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
