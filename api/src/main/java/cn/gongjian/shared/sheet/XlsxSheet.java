package cn.gongjian.shared.sheet;

import static cn.gongjian.shared.sheet.SheetProblem.SHEET_UNREADABLE;

import cn.gongjian.shared.sheet.XlsxParts.Relation;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The first sheet of a workbook that is not hidden. */
final class XlsxSheet {

    private final XlsxParts parts;
    private final String workbook;
    private final Map<String, Relation> relations;
    private String sheet;
    private boolean is1904;

    private XlsxSheet(XlsxParts parts) throws IOException, XMLStreamException {
        this.parts = parts;
        workbook = parts.workbook();
        relations = parts.relations(workbook);
        parts.each(workbook, this::look);
    }

    static List<SheetRow> read(Path file, int mostRows) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new XlsxSheet(new XlsxParts(zip)).rows(mostRows);
        } catch (ZipException | EOFException | XMLStreamException | IllegalArgumentException broken) {
            throw SHEET_UNREADABLE.because();
        }
    }

    private void look(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "workbookPr" -> is1904 = List.of("1", "true").contains(String.valueOf(element.getAttributeValue(null, "date1904")));
            case "sheet" -> {
                var state = element.getAttributeValue(null, "state");
                if (sheet == null && (state == null || state.equals("visible"))) sheet = part(id(element));
            }
            default -> { }
        }
    }

    /** Of a namespace that differs between the two variants of the format. */
    private static String id(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++)
            if (element.getAttributeLocalName(i).equals("id")) return element.getAttributeValue(i);
        throw SHEET_UNREADABLE.because();
    }

    private String part(String id) {
        var relation = relations.get(id);
        if (relation == null) throw SHEET_UNREADABLE.because();
        return relation.part();
    }

    private List<SheetRow> rows(int mostRows) throws IOException, XMLStreamException {
        if (sheet == null) throw SHEET_UNREADABLE.because();
        var rows = new SheetRows(mostRows);
        var words = optional("sharedStrings");
        var styles = optional("styles");
        var reader = new XlsxRows(rows, words == null ? List.of() : XlsxWords.of(parts, words), styles == null ? XlsxDates.NONE : XlsxDates.of(parts, styles, is1904));
        parts.read(sheet, reader::read);
        if (rows.all().isEmpty()) throw SHEET_UNREADABLE.because();
        return rows.all();
    }

    private String optional(String type) {
        return relations.values().stream().filter(to -> to.type().equals(type)).map(Relation::part).findFirst().orElse(null);
    }
}
