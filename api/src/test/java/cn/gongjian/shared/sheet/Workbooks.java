package cn.gongjian.shared.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as people have them. */
public final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private Workbooks() {}

    /** Texts, numbers and days; nothing where a cell is null. */
    public static byte[] xlsx(List<? extends List<?>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("表");
            for (int row = 0; row < rows.size(); row++) for (int column = 0; column < rows.get(row).size(); column++) put(sheet, row, column, rows.get(row).get(column));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> { }
            case Number number -> sheet.value(row, column, number);
            case Boolean yes -> sheet.value(row, column, yes);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime moment -> {
                sheet.value(row, column, moment);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.value(row, column, String.valueOf(value));
        }
    }

    public static byte[] csv(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(UTF_8);
    }

    /** A workbook as another program wrote it; {@code data} is what stands in the sheet. */
    static byte[] raw(String data, String... more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("_rels/.rels", relations("1", "officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", "<workbook" + MAIN + "><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations("r1", "worksheet", "worksheets/sheet1.xml", "r2", "sharedStrings", "sharedStrings.xml", "r3", "styles", "/xl/styles.xml"));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet" + MAIN + "><sheetData>" + data + "</sheetData></worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst" + MAIN + "><si><t>编号</t></si><si><r><t>名</t></r><r><t>称</t></r><rPh sb=\"0\" eb=\"1\"><t>ming</t></rPh></si></sst>");
        parts.put("xl/styles.xml", "<styleSheet" + MAIN + "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"31\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        for (int i = 0; i < more.length; i += 2) parts.put(more[i], more[i + 1]);
        return zip(parts);
    }

    static String relations(String... each) {
        var text = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < each.length; i += 3)
            text.append("<Relationship Id=\"").append(each[i]).append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/").append(each[i + 1])
                    .append("\" Target=\"").append(each[i + 2]).append("\"/>");
        return text + "</Relationships>";
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((part.getKey().endsWith("xml") && !part.getValue().startsWith("<?xml") ? HEAD + part.getValue() : part.getValue()).getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A few hundred kilobytes that unpack to {@code megabytes}. */
    public static byte[] bomb(int megabytes) {
        return raw("<row><c t=\"inlineStr\"><is><t>编号</t></is></c></row>" + " ".repeat(megabytes * 1024 * 1024));
    }
}
