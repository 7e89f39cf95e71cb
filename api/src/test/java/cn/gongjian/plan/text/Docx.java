package cn.gongjian.plan.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A docx of the barest kind: its main part in a zip. */
final class Docx {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    static final String FOOT = "</w:body></w:document>";

    private Docx() {}

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static Path with(Path folder, String body) throws IOException {
        return repeated(folder, HEAD + body, "", 0, FOOT);
    }

    /** Unpacks to as much as wanted from a few kilobytes. */
    static Path repeated(Path folder, String head, String piece, int times, String foot) throws IOException {
        var file = Files.createTempFile(folder, "plan", ".docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) zip.write(piece.getBytes(StandardCharsets.UTF_8));
            zip.write(foot.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }
}
