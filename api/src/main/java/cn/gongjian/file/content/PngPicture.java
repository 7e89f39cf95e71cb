package cn.gongjian.file.content;

import static cn.gongjian.file.FileProblem.FILE_UNREADABLE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies a PNG by the chunks that it needs to be shown; texts, times, EXIF and whatever lies behind the end stay behind. */
final class PngPicture {

    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final int SIGNATURE = 8;
    /** Length and name before the content, the checksum behind it. */
    private static final int AROUND = 12;

    private final ByteBuffer file;

    PngPicture(ByteBuffer file) {
        this.file = file;
    }

    Picture copyTo(OutputStream out) throws IOException {
        if (!nameAt(SIGNATURE).equals("IHDR")) throw FILE_UNREADABLE.because();
        int width = file.getInt(SIGNATURE + 8);
        int height = file.getInt(SIGNATURE + 12);
        var orientation = Orientation.UPRIGHT;
        copy(out, 0, SIGNATURE);
        for (int at = SIGNATURE; ; ) {
            int length = file.getInt(at);
            if (length < 0 || length > file.limit() - at - AROUND) throw FILE_UNREADABLE.because();
            var name = nameAt(at);
            if (NEEDED.contains(name)) copy(out, at, length + AROUND);
            else if (name.equals("eXIf")) {
                orientation = Orientation.in(file.slice(at + 8, length));
                if (!orientation.isUpright()) exif(out, orientation);
            }
            if (name.equals("IEND")) return new Picture(width, height, orientation);
            at += length + AROUND;
        }
    }

    private String nameAt(int at) {
        var name = new byte[4];
        file.get(at + 4, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private void copy(OutputStream out, int from, int length) throws IOException {
        var bytes = new byte[length];
        file.get(from, bytes);
        out.write(bytes);
    }

    private static void exif(OutputStream out, Orientation orientation) throws IOException {
        var content = orientation.written();
        var named = ByteBuffer.allocate(4 + content.length).put("eXIf".getBytes(StandardCharsets.ISO_8859_1)).put(content).array();
        var sum = new CRC32();
        sum.update(named);
        out.write(ByteBuffer.allocate(AROUND + content.length).putInt(content.length).put(named).putInt((int) sum.getValue()).array());
    }
}
