package cn.gongjian.file.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A folder of this machine, or one that all machines of the service share. */
final class LocalFolder implements FileStore {

    private final Path root;

    LocalFolder(Path root) throws IOException {
        this.root = Files.createDirectories(root.toAbsolutePath().normalize());
    }

    @Override
    public void put(String key, Path content) throws IOException {
        var place = place(key);
        Files.createDirectories(place.getParent());
        var coming = Files.createTempFile(root, "coming-", "");
        try {
            Files.copy(content, coming, StandardCopyOption.REPLACE_EXISTING);
            // Its row is committed later: after a loss of power it must not point to an empty file.
            try (var channel = FileChannel.open(coming, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(coming, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(coming);
        }
    }

    @Override
    public Fetched fetch(String key) throws IOException {
        var place = place(key);
        if (!Files.isReadable(place)) throw new NoSuchFileException(key);
        return new Fetched(place, false);
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    /** Spread over 256 folders by the end of the id: its beginning is the time, which many share. */
    private Path place(String key) {
        if (!key.matches("[0-9a-f-]{36}(\\.[a-z]+)?")) throw new IllegalArgumentException(key);
        return root.resolve(key.substring(34, 36)).resolve(key);
    }
}
