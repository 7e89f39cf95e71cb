package cn.gongjian.shared.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells share, without the hints on how to pronounce them. */
final class XlsxWords {

    /** How characters are written that XML cannot have. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxWords() {}

    static List<String> of(XlsxParts parts, String part) throws IOException, XMLStreamException {
        var words = new ArrayList<String>();
        parts.each(part, element -> {
            if (element.getLocalName().equals("si")) words.add(text(element, "si"));
        });
        return words;
    }

    /** All that is within the element, to its end. */
    static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        boolean isText = false;
        int pronounced = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("rPh")) pronounced++;
                    isText = pronounced == 0 && xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals(end)) return unescaped(text.toString());
                    if (xml.getLocalName().equals("rPh")) pronounced--;
                    isText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (isText) append(text, xml);
                }
                default -> { }
            }
        }
    }

    static void append(StringBuilder text, XMLStreamReader xml) {
        int room = SheetRows.LONGEST_TEXT - text.length();
        if (room > 0) text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
    }

    static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(code -> java.util.regex.Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(code.group(1), 16)))) : text;
    }
}
