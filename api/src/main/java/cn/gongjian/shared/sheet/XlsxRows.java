package cn.gongjian.shared.sheet;

import static cn.gongjian.shared.sheet.SheetProblem.SHEET_UNREADABLE;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Rows and cells of a sheet. Of a formula only what it came to is read; its words stay where they are. */
final class XlsxRows {

    private final SheetRows rows;
    private final List<String> words;
    private final XlsxDates dates;
    private int row;
    private int column;

    XlsxRows(SheetRows rows, List<String> words, XlsxDates dates) {
        this.rows = rows;
        this.words = words;
        this.dates = dates;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) begin(xml);
            else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) rows.endOfRow(row);
            else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("sheetData")) return;
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> {
                var number = xml.getAttributeValue(null, "r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
            }
            case "c" -> {
                var place = xml.getAttributeValue(null, "r");
                column = place == null ? column + 1 : columnOf(place);
                rows.cell(column, cell(xml, xml.getAttributeValue(null, "t"), xml.getAttributeValue(null, "s")));
            }
            default -> { }
        }
    }

    /** Beyond all columns where it names none that could be. */
    private static int columnOf(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++)
            column = Math.min(column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1, 100_000);
        return column - 1;
    }

    private Cell cell(XMLStreamReader xml, String type, String style) throws XMLStreamException {
        String value = null;
        boolean isComputed = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) break;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "f" -> isComputed = true;
                case "v" -> value = value(xml);
                case "is" -> value = XlsxWords.text(xml, "is");
                default -> { }
            }
        }
        if (value == null || value.isEmpty()) return isComputed ? new Cell(Cell.Kind.UNCOMPUTED, "") : Cell.BLANK;
        return cell(type == null ? "n" : type, style, value);
    }

    private static String value(XMLStreamReader xml) throws XMLStreamException {
        var value = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) if (xml.isCharacters()) XlsxWords.append(value, xml);
        return value.toString();
    }

    private Cell cell(String type, String style, String value) {
        return switch (type) {
            case "s" -> Cell.text(word(value));
            case "str" -> Cell.text(XlsxWords.unescaped(value));
            case "inlineStr" -> Cell.text(value);
            case "b" -> new Cell(Cell.Kind.LOGICAL, value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Cell(Cell.Kind.ERROR, value);
            case "d" -> new Cell(Cell.Kind.DATE, value.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""));
            case "n" -> dates.moment(style, value).map(Cell::date).orElseGet(() -> Cell.number(value));
            default -> throw SHEET_UNREADABLE.because();
        };
    }

    private String word(String index) {
        int at = Integer.parseInt(index.strip());
        if (at < 0 || at >= words.size()) throw SHEET_UNREADABLE.because();
        return words.get(at);
    }
}
