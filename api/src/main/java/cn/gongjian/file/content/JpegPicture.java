package cn.gongjian.file.content;

import static cn.gongjian.file.FileProblem.FILE_UNREADABLE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies a JPEG without what cameras and programs say about it: place, time, device, names, earlier versions of the
 * picture. Not by a list of what is known to tell a place (EXIF, XMP, IPTC, notes of makers, a second picture or a film
 * behind the end) but by what a picture needs to be shown; its points stay as they are.
 */
final class JpegPicture {

    private static final int START = 0xd8, END = 0xd9, SCAN = 0xda, APP0 = 0xe0, APP1 = 0xe1, APP2 = 0xe2, APP14 = 0xee, COMMENT = 0xfe;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);

    /** Of the file: everything from its marker on, and for a scan the data that follow it. */
    private record Part(int marker, int from, int until) {}

    private final ByteBuffer file;
    private final List<Part> kept = new ArrayList<>();
    private Orientation orientation;
    private int width;
    private int height;

    JpegPicture(ByteBuffer file) {
        this.file = file;
    }

    Picture copyTo(OutputStream out) throws IOException {
        read();
        if (kept.stream().noneMatch(part -> part.marker == SCAN)) throw FILE_UNREADABLE.because();
        var picture = new Picture(width, height, orientation == null ? Orientation.UPRIGHT : orientation);
        marker(out, START);
        if (!picture.orientation().isUpright()) segment(out, APP1, EXIF, picture.orientation().written());
        var bytes = new byte[8192];
        for (var part : kept)
            for (int at = part.from; at < part.until; at += bytes.length) {
                int length = Math.min(bytes.length, part.until - at);
                file.get(at, bytes, 0, length);
                out.write(bytes, 0, length);
            }
        marker(out, END);
        return picture;
    }

    private void read() {
        int at = 2;
        while (at < file.limit()) {
            if (unsigned(at) != 0xff) throw FILE_UNREADABLE.because();
            int marker = unsigned(at + 1);
            if (marker == 0xff) at++;
            else if (marker == END) return;
            else at = segment(at, marker);
        }
    }

    private int segment(int at, int marker) {
        if (marker < 0xc0 || marker >= 0xd0 && marker <= START) throw FILE_UNREADABLE.because();
        int length = file.getShort(at + 2) & 0xffff;
        int end = at + 2 + length;
        if (length < 2 || end > file.limit()) throw FILE_UNREADABLE.because();
        if (marker == SCAN) end = endOfScan(end);
        if (isFrame(marker)) {
            height = file.getShort(at + 5) & 0xffff;
            width = file.getShort(at + 7) & 0xffff;
        }
        if (marker == APP1 && orientation == null && holds(at + 4, EXIF)) orientation = Orientation.in(file.slice(at + 4 + EXIF.length, end - at - 4 - EXIF.length));
        if (isNeeded(marker, at + 4)) kept.add(new Part(marker, at, end));
        return end;
    }

    /** Some frames are numbered between tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** APP0 is passed over: all it adds is the density of print, and a small copy of the picture, perhaps from before it was cut. */
    private boolean isNeeded(int marker, int content) {
        if (marker == APP2) return holds(content, COLOURS);
        if (marker == APP14) return holds(content, ADOBE);
        return marker < APP0 || marker > 0xef && marker != COMMENT;
    }

    /** Within a scan 0xff is followed by 0 or by the number of a restart. */
    private int endOfScan(int at) {
        for (; at + 1 < file.limit(); at++) {
            if (file.get(at) != (byte) 0xff) continue;
            int next = unsigned(at + 1);
            if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) return at;
        }
        return file.limit();
    }

    private boolean holds(int at, byte[] words) {
        if (at + words.length > file.limit()) return false;
        for (int i = 0; i < words.length; i++) if (file.get(at + i) != words[i]) return false;
        return true;
    }

    private int unsigned(int at) {
        return file.get(at) & 0xff;
    }

    private static void marker(OutputStream out, int marker) throws IOException {
        out.write(0xff);
        out.write(marker);
    }

    private static void segment(OutputStream out, int marker, byte[] head, byte[] content) throws IOException {
        marker(out, marker);
        int length = head.length + content.length + 2;
        out.write(length >> 8);
        out.write(length);
        out.write(head);
        out.write(content);
    }

    /** A JPEG that a program made, with the side of it that is up. */
    static byte[] turned(byte[] jpeg, Orientation orientation) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        marker(out, START);
        if (!orientation.isUpright()) segment(out, APP1, EXIF, orientation.written());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
