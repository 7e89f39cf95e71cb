package cn.gongjian.shared.sheet;

import static cn.gongjian.shared.sheet.SheetProblem.SHEET_TOO_LARGE;
import static cn.gongjian.shared.sheet.SheetProblem.SHEET_TOO_MANY_ROWS;
import static cn.gongjian.shared.sheet.SheetProblem.SHEET_TOO_WIDE;
import static cn.gongjian.shared.sheet.SheetProblem.SHEET_TYPE_REFUSED;
import static cn.gongjian.shared.sheet.SheetProblem.SHEET_UNPACKS_TOO_LARGE;
import static cn.gongjian.shared.sheet.SheetProblem.SHEET_UNREADABLE;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongjian.shared.problem.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {

    @TempDir Path folder;

    private List<SheetRow> read(byte[] file) {
        return read(file, 100);
    }

    private List<SheetRow> read(byte[] file, int most) {
        try {
            return SheetReader.read(Files.write(folder.resolve("表.bin"), file), most);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cell only(byte[] file) {
        return read(file).getFirst().cell(0);
    }

    private void refused(SheetProblem problem, byte[] file) {
        assertEquals(problem, assertThrows(Problem.class, () -> read(file)).kind());
    }

    private static Cell text(String text) {
        return new Cell(Cell.Kind.TEXT, text);
    }

    private static byte[] cell(String xml) {
        return Workbooks.raw("<row r=\"1\">" + xml + "</row>");
    }

    @Test
    void typedCellsAreWhatWasTyped() {
        var row = read(Workbooks.xlsx(List.of(Arrays.asList("编号", 5000, new BigDecimal("12.5"), LocalDate.of(2026, 10, 20), true)))).getFirst();
        assertEquals(List.of(text("编号"), new Cell(Cell.Kind.NUMBER, "5000"), new Cell(Cell.Kind.NUMBER, "12.5"), new Cell(Cell.Kind.DATE, "2026-10-20"),
                new Cell(Cell.Kind.LOGICAL, "TRUE")), row.cells());
    }

    @Test
    void aMomentKeepsItsTime() {
        assertEquals(new Cell(Cell.Kind.DATE, "2026-10-20T08:30"), only(Workbooks.xlsx(List.of(List.of(LocalDateTime.of(2026, 10, 20, 8, 30))))));
    }

    @Test
    void blankRowsAreLeftOutAndTheOthersKeepTheirNumbers() {
        var rows = read(Workbooks.xlsx(List.of(List.of("编号"), List.of(), List.of("  "), List.of("一"))));
        assertEquals(List.of(1, 4), rows.stream().map(SheetRow::number).toList());
    }

    @Test
    void aNumberIsWhatSpreadsheetsShowOfIt() {
        assertEquals(new Cell(Cell.Kind.NUMBER, "0.29"), only(cell("<c><v>0.28999999999999998</v></c>")));
    }

    @Test
    void aLargeNumberIsWrittenOut() {
        assertEquals(new Cell(Cell.Kind.NUMBER, "1000000000000000"), only(cell("<c><v>1E+15</v></c>")));
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsAnError() {
        assertEquals(Cell.Kind.ERROR, only(cell("<c><v>1E999999999</v></c>")).kind());
    }

    @Test
    void sharedWordsComeWithoutTheirPronunciation() {
        assertEquals(text("名称"), only(cell("<c t=\"s\"><v>1</v></c>")));
    }

    @Test
    void aFormulaIsReadByWhatItCameTo() {
        assertEquals(new Cell(Cell.Kind.NUMBER, "3"), only(cell("<c><f>1+2</f><v>3</v></c>")));
    }

    @Test
    void aFormulaThatCameToNothingYetIsToldApart() {
        assertEquals(Cell.Kind.UNCOMPUTED, only(cell("<c><f>1+2</f></c>")).kind());
    }

    @Test
    void anErrorIsNoText() {
        assertEquals(new Cell(Cell.Kind.ERROR, "#N/A"), only(cell("<c t=\"e\"><v>#N/A</v></c>")));
    }

    @ParameterizedTest
    @CsvSource({"1, 46315, 2026-10-20", "2, 46315, 2026-10-20", "2, 61, 1900-03-01", "2, 59, 1900-02-28"})
    void aNumberInADateFormatIsADay(String style, String serial, String day) {
        assertEquals(new Cell(Cell.Kind.DATE, day), only(cell("<c s=\"" + style + "\"><v>" + serial + "</v></c>")));
    }

    @Test
    void daysOfAWorkbookThatBeginsIn1904AreMeantThere() {
        assertEquals(new Cell(Cell.Kind.DATE, "2026-10-20"), only(Workbooks.raw("<row><c s=\"1\"><v>44853</v></c></row>", "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"表\" r:id=\"r1\"/></sheets></workbook>")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"yyyy-mm-dd|true", "m\"月\"d\"日\"|true", "[$-804]aaaa|false", "0.00\"day\"|false", "#,##0.00|false", "[Red]0.00|false", "h:mm|false"})
    void aFormatIsADatesWhenItHasAYearOrADay(String format, boolean isDate) {
        assertEquals(isDate, XlsxDates.hasDay(format));
    }

    @Test
    void aHiddenSheetIsPassedOver() {
        assertEquals(text("编号"), only(Workbooks.raw("<row><c t=\"s\"><v>0</v></c></row>", "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"藏\" state=\"hidden\" r:id=\"r9\"/><sheet name=\"表\" r:id=\"r1\"/></sheets></workbook>")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030"})
    void aTextFileIsReadInWhatChineseSpreadsheetsSave(String charset) {
        assertEquals(text("编号"), only("编号,名称\r\n".getBytes(Charset.forName(charset))));
    }

    @Test
    void theMarkOfUtf8IsNoPartOfTheFirstCell() {
        assertEquals(text("编号"), only("\uFEFF编号\r\n".getBytes(UTF_8)));
    }

    @Test
    void aQuotedCellMayHaveCommasQuotesAndLines() {
        assertEquals(text("一,\"二\"\n三"), only("\"一,\"\"二\"\"\n三\",四\r\n".getBytes(UTF_8)));
    }

    @Test
    void tabsPartCellsWhereNoCommaDoes() {
        assertEquals(text("名称"), read("编号\t名称\r\n".getBytes(UTF_8)).getFirst().cell(1));
    }

    @Test
    void whatIsNoTableIsRefused() {
        refused(SHEET_TYPE_REFUSED, "编号,名称".getBytes(UTF_16));
        refused(SHEET_TYPE_REFUSED, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
        refused(SHEET_TYPE_REFUSED, new byte[0]);
        refused(SHEET_TYPE_REFUSED, Workbooks.zip(Map.of("a.txt", "hello")));
        refused(SHEET_TYPE_REFUSED, Workbooks.zip(Map.of("[Content_Types].xml", "<Types/>", "_rels/.rels", Workbooks.relations("1", "officeDocument", "word/document.xml"))));
    }

    @Test
    void whatBreaksOffIsRefused() {
        var whole = Workbooks.xlsx(List.of(List.of("编号")));
        refused(SHEET_UNREADABLE, Arrays.copyOf(whole, whole.length / 2));
        refused(SHEET_UNREADABLE, "编号,\"名称\r\n".getBytes(UTF_8));
        refused(SHEET_UNREADABLE, Workbooks.raw("<row><c>"));
        refused(SHEET_UNREADABLE, Workbooks.raw("<row><c t=\"s\"><v>77</v></c></row>"));
    }

    @Test
    void whatUnpacksToTooMuchIsNotRead() {
        refused(SHEET_UNPACKS_TOO_LARGE, Workbooks.bomb(101));
    }

    @Test
    void wordsThatAreSharedByTooManyCellsAreNotRead() {
        var row = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(50) + "</row>";
        refused(SHEET_UNPACKS_TOO_LARGE, Workbooks.raw(row.repeat(101), "xl/sharedStrings.xml", "<sst><si><t>" + "长".repeat(2_000) + "</t></si></sst>"));
    }

    @Test
    void entitiesAreNotUnfolded() {
        refused(SHEET_UNREADABLE, Workbooks.raw("", "xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(100) + "\"><!ENTITY b \"" + "&a;".repeat(100) + "\">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>"));
    }

    @Test
    void aCellFarOutsideIsRefused() {
        refused(SHEET_TOO_WIDE, cell("<c r=\"ZZZZZZZZ1\"><v>1</v></c>"));
    }

    @Test
    void moreRowsThanAskedForAreRefused() {
        var lines = "编号\r\n" + "一\r\n".repeat(3);
        assertEquals(4, read(lines.getBytes(UTF_8), 3).size());
        assertEquals(SHEET_TOO_MANY_ROWS, assertThrows(Problem.class, () -> read(lines.getBytes(UTF_8), 2)).kind());
    }

    @Test
    void aFileOfMoreThanTenMegabytesIsRefused() {
        refused(SHEET_TOO_LARGE, new byte[10 * 1024 * 1024 + 1]);
    }

    @Test
    void aCellIsTheSameWhenItComesBackFromItsCode() {
        for (var kind : Cell.Kind.values()) {
            var cell = kind == Cell.Kind.BLANK ? Cell.BLANK : new Cell(kind, "x");
            assertEquals(cell, Cell.of(cell.coded()));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "59, BH"})
    void columnsAreCalledAsInSpreadsheets(int column, String letter) {
        assertEquals(letter, SheetRow.letter(column));
    }
}
