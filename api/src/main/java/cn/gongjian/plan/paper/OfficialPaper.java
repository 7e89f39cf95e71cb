package cn.gongjian.plan.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/**
 * A paper in the layout of GB/T 9704-2012: A4 with margins of 37, 35, 28 and 26 mm, 22 lines of 28 characters, the title in
 * 小标宋 二号, the body in 仿宋 三号, headings of the first level in 黑体, of the second in 楷体.
 */
final class OfficialPaper {

    private static final String TITLE = "方正小标宋简体";
    private static final String BODY = "仿宋_GB2312";
    private static final String FIRST = "黑体";
    private static final String SECOND = "楷体_GB2312";
    /** 二号, 三号 and, for tables, 四号, in points. */
    private static final int TITLE_SIZE = 22, BODY_SIZE = 16, TABLE_SIZE = 14;
    /** 225 mm of text hold 22 lines. */
    private static final double LINE = 28.95;
    /** Two characters of 三号. */
    private static final int INDENT = 2 * BODY_SIZE * 20;
    private static final double TWIPS_A_MM = 1440 / 25.4;

    private final XWPFDocument document = new XWPFDocument();

    OfficialPaper(String title) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margin = section.addNewPgMar();
        margin.setTop(twips(37));
        margin.setBottom(twips(35));
        margin.setLeft(twips(28));
        margin.setRight(twips(26));
        var heading = paragraph(ParagraphAlignment.CENTER);
        heading.setSpacingAfter(BODY_SIZE * 20);
        write(heading, title, TITLE, TITLE_SIZE);
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_A_MM));
    }

    OfficialPaper heading(String text) {
        return indented(text, FIRST);
    }

    OfficialPaper smallHeading(String text) {
        return indented(text, SECOND);
    }

    OfficialPaper text(String text) {
        for (var line : text.split("\\R")) if (!line.isBlank()) indented(line.strip(), BODY);
        return this;
    }

    private OfficialPaper indented(String text, String font) {
        var paragraph = paragraph(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(INDENT);
        write(paragraph, text, font, BODY_SIZE);
        return this;
    }

    /** The signature: at the right, two characters from the edge. */
    OfficialPaper signed(String text) {
        var paragraph = paragraph(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight(INDENT);
        write(paragraph, text, BODY, BODY_SIZE);
        return this;
    }

    OfficialPaper table(List<String> head, List<List<String>> rows) {
        var table = document.createTable(rows.size() + 1, head.size());
        table.setWidth("100%");
        fill(table, 0, head, FIRST);
        for (int i = 0; i < rows.size(); i++) fill(table, i + 1, rows.get(i), BODY);
        table.getRow(0).setRepeatHeader(true);
        return this;
    }

    private static void fill(XWPFTable table, int row, List<String> texts, String font) {
        for (int i = 0; i < texts.size(); i++) write(table.getRow(row).getCell(i).getParagraphArray(0), texts.get(i), font, TABLE_SIZE);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text, String font, int size) {
        var run = paragraph.createRun();
        run.setText(text == null ? "" : text);
        run.setFontSize(size);
        var fonts = (run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr()).addNewRFonts();
        fonts.setEastAsia(font);
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setHint(STHint.EAST_ASIA);
    }

    byte[] bytes() {
        try (var out = new ByteArrayOutputStream(); document) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
