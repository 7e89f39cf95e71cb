package cn.gongjian.file.content;

import static cn.gongjian.file.FileProblem.FILE_TYPE_REFUSED;
import static cn.gongjian.file.FileProblem.FILE_UNREADABLE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells what an upload is by looking into it, whatever it is called, and makes of it what is kept. Blocks. */
public final class Intake {

    private Intake() {}

    public static Taken take(Path upload) {
        try {
            var folder = Files.createTempDirectory("gongjian-file");
            var content = folder.resolve("content");
            try {
                return taken(upload, content);
            } catch (IOException | RuntimeException refused) {
                Files.deleteIfExists(folder.resolve("thumbnail"));
                Files.deleteIfExists(content);
                Files.deleteIfExists(folder);
                throw refused;
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** From memory of the system, not of Java: many may come at once, and each may have 20 MB. */
    private static Taken taken(Path upload, Path content) throws IOException {
        try (var arena = Arena.ofConfined(); var channel = FileChannel.open(upload)) {
            var file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena).asByteBuffer();
            var format = FileFormat.isZip(file) ? OfficePackage.formatOf(upload) : FileFormat.claimedBy(file);
            if (format == null) throw FILE_TYPE_REFUSED.because();
            if (format.isPicture()) return picture(format, file, content);
            Files.copy(upload, content);
            return new Taken(format, content, null, Files.size(content), sha256(content), null, null);
        }
    }

    private static Taken picture(FileFormat format, ByteBuffer file, Path content) throws IOException {
        Picture picture;
        try (var out = new BufferedOutputStream(Files.newOutputStream(content))) {
            picture = copied(format, file, out);
        } catch (IndexOutOfBoundsException endsTooSoon) {
            throw FILE_UNREADABLE.because();
        }
        long size = Files.size(content);
        var small = Thumbnail.of(content, size, picture);
        Path thumbnail = null;
        if (small.isPresent()) thumbnail = Files.write(content.resolveSibling("thumbnail"), small.get());
        return new Taken(format, content, thumbnail, size, sha256(content), picture.width(), picture.height());
    }

    private static Picture copied(FileFormat format, ByteBuffer file, OutputStream out) throws IOException {
        return switch (format) {
            case JPEG -> new JpegPicture(file).copyTo(out);
            case PNG -> new PngPicture(file).copyTo(out);
            case WEBP -> new WebpPicture(file).copyTo(out);
            default -> throw new IllegalArgumentException(format.name());
        };
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
