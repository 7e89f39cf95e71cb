package cn.gongjian.file.content;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as they come: pictures full of what cameras write, office files, and what pretends to be one of them. */
public final class Samples {

    /** Stands wherever a real file would tell a place, a device or a person. */
    public static final String PRIVATE = "N28.8475 E120.7301 Meizu-17";
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private Samples() {}

    /** A photo with the place in EXIF, XMP, IPTC, a comment, a maker's segment, and a second picture behind the end. */
    public static byte[] photo(int width, int height, int orientation) {
        var plain = plain("jpeg", width, height);
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        segment(out, 0xe1, "Exif\0\0", exif(orientation));
        segment(out, 0xe1, "http://ns.adobe.com/xap/1.0/\0", ascii("<x:xmpmeta>" + PRIVATE + "</x:xmpmeta>"));
        segment(out, 0xe2, "MPF\0", ascii(PRIVATE));
        segment(out, 0xe5, "Samsung\0", ascii(PRIVATE));
        segment(out, 0xed, "Photoshop 3.0\0", ascii(PRIVATE));
        segment(out, 0xfe, "", ascii(PRIVATE));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(ascii("ftypmp42" + PRIVATE));
        return out.toByteArray();
    }

    public static byte[] png() {
        var plain = plain("png", 90, 60);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        pngChunk(out, "tEXt", ascii("Location\0" + PRIVATE));
        pngChunk(out, "eXIf", exif(8));
        out.write(plain, 33, plain.length - 33);
        out.writeBytes(ascii(PRIVATE));
        return out.toByteArray();
    }

    public static byte[] webp(int orientation) {
        var body = new ByteArrayOutputStream();
        riffChunk(body, "VP8X", new byte[] {0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        body.write(WEBP, 12, WEBP.length - 12);
        riffChunk(body, "EXIF", exif(orientation));
        riffChunk(body, "XMP ", ascii(PRIVATE));
        var out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).put(ascii("RIFF")).putInt(body.size() + 4).put(ascii("WEBP")).array());
        out.writeBytes(body.toByteArray());
        out.writeBytes(ascii(PRIVATE));
        return out.toByteArray();
    }

    public static byte[] pdf() {
        return ascii("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"), "word/document.xml", "<w:document/>"));
    }

    public static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "xl/workbook.xml", "<workbook/>"));
    }

    static String types(String... contentTypes) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        for (var type : contentTypes) xml.append("<Override PartName=\"/part").append(xml.length()).append("\" ContentType=\"").append(type).append("\"/>");
        return xml.append("</Types>").toString();
    }

    static byte[] zip(Map<String, String> entries) {
        return packed(entries.entrySet().stream().collect(LinkedHashMap::new, (m, e) -> m.put(e.getKey(), e.getValue().getBytes(StandardCharsets.UTF_8)), Map::putAll));
    }

    static byte[] packed(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] plain(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        for (int i = 0; i < 40; i++) {
            canvas.setColor(new Color(i * 6, 255 - i * 5, i * 37 % 255));
            canvas.fillOval(i * width / 40, i * 31 % height, width / 3, height / 4);
        }
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Two entries: the side that is up, and where the words about the place are. */
    private static byte[] exif(int orientation) {
        var words = ascii(PRIVATE);
        return ByteBuffer.allocate(38 + words.length).order(ByteOrder.LITTLE_ENDIAN).put(ascii("II")).putShort((short) 42).putInt(8).putShort((short) 2)
                .putShort((short) 0x010f).putShort((short) 2).putInt(words.length).putInt(38)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putInt(0).put(words).array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String head, byte[] content) {
        int length = head.length() + content.length + 2;
        out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(ascii(head));
        out.writeBytes(content);
    }

    private static void pngChunk(ByteArrayOutputStream out, String name, byte[] content) {
        var sum = new CRC32();
        sum.update(ascii(name));
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(12 + content.length).putInt(content.length).put(ascii(name)).put(content).putInt((int) sum.getValue()).array());
    }

    private static void riffChunk(ByteArrayOutputStream out, String name, byte[] content) {
        out.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).put(ascii(name)).putInt(content.length).array());
        out.writeBytes(content);
        if (content.length % 2 == 1) out.write(0);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
