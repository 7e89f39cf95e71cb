package cn.gongjian.file.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What is taken. A format told by its first bytes is only a claim, which the reader of that format then checks. */
public enum FileFormat {
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final List<String> endings;

    FileFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** Browsers show these by themselves; the others would be handed to a program of the reader's machine. */
    public boolean isShownInline() {
        return isPicture() || this == PDF;
    }

    /** A name that says what the content is; another ending stays in it, as a part of the name. */
    public String named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending)) ? name : name + "." + endings.getFirst();
    }

    static boolean isZip(ByteBuffer file) {
        return begins(file, 0, 'P', 'K', 3, 4);
    }

    /** Null for a zip, which has to be opened first, and for all else. */
    static FileFormat claimedBy(ByteBuffer file) {
        if (begins(file, 0, 0xff, 0xd8, 0xff)) return JPEG;
        if (begins(file, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) return PNG;
        if (begins(file, 0, 'R', 'I', 'F', 'F') && begins(file, 8, 'W', 'E', 'B', 'P')) return WEBP;
        return begins(file, 0, '%', 'P', 'D', 'F', '-') && endsAsPdf(file) ? PDF : null;
    }

    /** As readers want it: within the last kilobyte. */
    private static boolean endsAsPdf(ByteBuffer file) {
        var tail = new byte[Math.min(1024, file.limit())];
        file.get(file.limit() - tail.length, tail);
        return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static boolean begins(ByteBuffer file, int at, int... bytes) {
        if (file.limit() < at + bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((file.get(at + i) & 0xff) != bytes[i]) return false;
        return true;
    }
}
