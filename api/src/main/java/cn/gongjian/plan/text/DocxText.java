package cn.gongjian.plan.text;

import static cn.gongjian.plan.text.PlanTextProblem.PLAN_FILE_BROKEN;
import static cn.gongjian.plan.text.PlanTextProblem.PLAN_FILE_TYPE_REFUSED;
import static cn.gongjian.plan.text.PlanTextProblem.PLAN_FILE_UNPACKS_TOO_LARGE;
import static cn.gongjian.plan.text.PlanTextProblem.PLAN_TEXT_TOO_LONG;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The main part of a docx, a paragraph a line and the cells of a row side by side. Other parts are never unpacked. */
final class DocxText {

    private static final String MAIN = "word/document.xml";
    private static final int MOST_ENTRIES = 10_000;
    /** A hundred pages of text have five megabytes of tags around them. */
    private static final long MOST_UNPACKED = 60L * 1024 * 1024;
    /** Deleted text, codes of fields, and the copies that older programs are to show. */
    private static final Set<String> NOT_SHOWN = Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pict");

    private DocxText() {}

    static String of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) throw PLAN_FILE_UNPACKS_TOO_LARGE.because();
            var main = zip.getEntry(MAIN);
            if (main == null) throw PLAN_FILE_TYPE_REFUSED.because();
            try (var in = new BoundedInput(zip.getInputStream(main), MOST_UNPACKED)) {
                return text(in);
            }
        } catch (ZipException | EOFException | XMLStreamException broken) {
            throw PLAN_FILE_BROKEN.because();
        }
    }

    private static String text(InputStream in) throws XMLStreamException {
        var xml = factory().createXMLStreamReader(in);
        var text = new StringBuilder();
        int hidden = 0;
        boolean isText = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (NOT_SHOWN.contains(xml.getLocalName())) hidden++;
                    isText = xml.getLocalName().equals("t");
                    if (hidden == 0 && xml.getLocalName().equals("tab")) text.append('\t');
                    if (hidden == 0 && (xml.getLocalName().equals("br") || xml.getLocalName().equals("cr"))) text.append('\n');
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (NOT_SHOWN.contains(xml.getLocalName())) hidden--;
                    isText = false;
                    end(xml.getLocalName(), text);
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (isText && hidden == 0) text.append(xml.getText());
                }
                default -> { }
            }
            if (text.length() > PlanText.MOST_CHARS) throw PLAN_TEXT_TOO_LONG.because(PlanText.MOST_CHARS);
        }
        return text.toString().replace("\u0000", "");
    }

    /** The paragraph of a cell ends with the cell, and that with a tab. */
    private static void end(String element, StringBuilder text) {
        switch (element) {
            case "p" -> text.append('\n');
            case "tc" -> {
                if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') text.setLength(text.length() - 1);
                text.append('\t');
            }
            case "tr" -> {
                if (!text.isEmpty() && text.charAt(text.length() - 1) == '\t') text.setLength(text.length() - 1);
                text.append('\n');
            }
            default -> { }
        }
    }

    /** The one of the JDK, whatever a library brings along. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
