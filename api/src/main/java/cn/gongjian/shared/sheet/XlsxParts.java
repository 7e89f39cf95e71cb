package cn.gongjian.shared.sheet;

import static cn.gongjian.shared.sheet.SheetProblem.SHEET_TYPE_REFUSED;
import static cn.gongjian.shared.sheet.SheetProblem.SHEET_UNPACKS_TOO_LARGE;
import static cn.gongjian.shared.sheet.SheetProblem.SHEET_UNREADABLE;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook within its zip, and how they refer to each other. */
final class XlsxParts {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 100L * 1024 * 1024;

    record Relation(String type, String part) {}

    interface Element {
        void read(XMLStreamReader element) throws XMLStreamException;
    }

    private final ZipFile zip;

    XlsxParts(ZipFile zip) throws IOException {
        this.zip = zip;
        mustUnpack();
        if (zip.getEntry("[Content_Types].xml") == null) throw SHEET_TYPE_REFUSED.because();
    }

    /** What a zip says about the size of its entries need not be true, so they are unpacked and thrown away. */
    private void mustUnpack() throws IOException {
        if (zip.size() > MOST_ENTRIES) throw SHEET_UNPACKS_TOO_LARGE.because();
        long left = MOST_BYTES;
        var thrownAway = new byte[64 * 1024];
        for (var entries = zip.entries(); entries.hasMoreElements(); )
            try (var in = zip.getInputStream(entries.nextElement())) {
                for (int read; (read = in.read(thrownAway)) >= 0; ) if ((left -= read) < 0) throw SHEET_UNPACKS_TOO_LARGE.because();
            }
    }

    String workbook() throws IOException, XMLStreamException {
        return relations("").values().stream().filter(to -> to.type.equals("officeDocument")).map(Relation::part).findFirst()
                .filter(part -> !part.endsWith("document.xml") && !part.endsWith("presentation.xml")).orElseThrow(SHEET_TYPE_REFUSED::because);
    }

    /** By id, of a part or of the whole. */
    Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        var found = new HashMap<String, Relation>();
        each(part.substring(0, name) + "_rels/" + part.substring(name) + ".rels", element -> {
            if (!element.getLocalName().equals("Relationship") || "External".equals(element.getAttributeValue(null, "TargetMode"))) return;
            var type = String.valueOf(element.getAttributeValue(null, "Type"));
            found.put(element.getAttributeValue(null, "Id"), new Relation(type.substring(type.lastIndexOf('/') + 1), path(part, element.getAttributeValue(null, "Target"))));
        });
        return found;
    }

    private static String path(String from, String target) {
        try {
            return URI.create("/" + from).resolve(target).getPath().substring(1);
        } catch (RuntimeException noPath) {
            throw SHEET_UNREADABLE.because();
        }
    }

    /** Each element as it begins. */
    void each(String part, Element element) throws IOException, XMLStreamException {
        read(part, xml -> {
            while (xml.hasNext()) if (xml.next() == XMLStreamConstants.START_ELEMENT) element.read(xml);
        });
    }

    void read(String part, Element reader) throws IOException, XMLStreamException {
        try (var in = content(part)) {
            var xml = factory().createXMLStreamReader(in);
            reader.read(xml);
        }
    }

    private InputStream content(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) throw SHEET_UNREADABLE.because();
        return zip.getInputStream(entry);
    }

    /** The one of the JDK, whatever a library brings along. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
