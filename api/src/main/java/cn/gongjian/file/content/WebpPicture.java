package cn.gongjian.file.content;

import static cn.gongjian.file.FileProblem.FILE_UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies a WebP by the chunks that it needs to be shown; of EXIF the side that is up stays, of XMP nothing. */
final class WebpPicture {

    private static final Set<String> NEEDED = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int HAS_EXIF = 0x08, HAS_XMP = 0x04;
    private static final int HEAD = 12;

    private final ByteBuffer file;
    private Orientation orientation = Orientation.UPRIGHT;
    private int width;
    private int height;

    WebpPicture(ByteBuffer file) {
        this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    Picture copyTo(OutputStream out) throws IOException {
        var body = new ByteArrayOutputStream(file.limit());
        for (int at = HEAD; at + 8 <= end(); ) {
            int length = file.getInt(at + 4);
            if (length < 0 || length > file.limit() - at - 8) throw FILE_UNREADABLE.because();
            chunk(body, nameAt(at), at + 8, length);
            at += 8 + length + (length & 1);
        }
        var picture = new Picture(width, height, orientation);
        var bytes = body.toByteArray();
        if (nameAt(HEAD).equals("VP8X")) {
            if (orientation.isUpright()) bytes[8] &= ~HAS_EXIF;
            else write(body, "EXIF", orientation.written());
            bytes[8] &= ~HAS_XMP;
        }
        out.write(ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN).put(ascii("RIFF")).putInt(body.size() + 4).put(ascii("WEBP")).array());
        out.write(bytes);
        out.write(body.toByteArray(), bytes.length, body.size() - bytes.length);
        return picture;
    }

    /** As the head tells it: what lies behind is no part of the picture. */
    private int end() {
        int told = file.getInt(4);
        return told < 4 || told > file.limit() - 8 ? file.limit() : told + 8;
    }

    private void chunk(ByteArrayOutputStream body, String name, int at, int length) throws IOException {
        if (name.equals("EXIF")) {
            int skipped = nameAt(at).equals("Exif") ? 6 : 0;
            orientation = Orientation.in(file.slice(at + skipped, length - skipped));
        }
        if (!NEEDED.contains(name)) return;
        measure(name, at);
        var content = new byte[length];
        file.get(at, content);
        write(body, name, content);
    }

    private void measure(String name, int at) {
        if (width != 0) return;
        switch (name) {
            case "VP8X" -> size((file.getInt(at + 4) & 0xffffff) + 1, (file.getInt(at + 6) >>> 8) + 1);
            case "VP8 " -> size(file.getShort(at + 6) & 0x3fff, file.getShort(at + 8) & 0x3fff);
            case "VP8L" -> size((file.getInt(at + 1) & 0x3fff) + 1, (file.getInt(at + 1) >>> 14 & 0x3fff) + 1);
            default -> throw FILE_UNREADABLE.because();
        }
    }

    private void size(int wide, int high) {
        width = wide;
        height = high;
    }

    private String nameAt(int at) {
        var name = new byte[4];
        file.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static void write(ByteArrayOutputStream body, String name, byte[] content) throws IOException {
        body.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).put(ascii(name)).putInt(content.length).array());
        body.write(content);
        if ((content.length & 1) == 1) body.write(0);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
