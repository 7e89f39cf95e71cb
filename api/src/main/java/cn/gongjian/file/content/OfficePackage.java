package cn.gongjian.file.content;

import static cn.gongjian.file.FileProblem.FILE_HOLDS_PROGRAM;
import static cn.gongjian.file.FileProblem.FILE_TYPE_REFUSED;
import static cn.gongjian.file.FileProblem.FILE_UNPACKS_TOO_LARGE;
import static cn.gongjian.file.FileProblem.FILE_UNREADABLE;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document or a spreadsheet: a zip whose table of contents names a main part of that type. One that carries macros, or
 * fetches a template or an object from elsewhere as soon as it is opened, is refused, and so is one that unpacks to far
 * more than it looks.
 */
final class OfficePackage {

    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCUMENT = PREFIX + "wordprocessingml.document.main+xml";
    private static final String SHEETS = PREFIX + "spreadsheetml.sheet.main+xml";
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final Set<String> FETCHED = Set.of("attachedtemplate", "oleobject", "frame", "subdocument", "control");

    private OfficePackage() {}

    static FileFormat formatOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var contents = zip.getEntry("[Content_Types].xml");
            if (contents == null) throw FILE_TYPE_REFUSED.because();
            mustUnpack(zip);
            var types = new HashSet<String>();
            attributes(zip, contents, (name, value) -> {
                if (name.equals("ContentType")) types.add(value.strip().toLowerCase(Locale.ROOT));
            });
            if (types.stream().anyMatch(OfficePackage::isProgram)) throw FILE_HOLDS_PROGRAM.because();
            for (var entries = zip.entries(); entries.hasMoreElements(); ) mustStayHere(zip, entries.nextElement());
            if (types.contains(DOCUMENT)) return FileFormat.DOCX;
            if (types.contains(SHEETS)) return FileFormat.XLSX;
            throw FILE_TYPE_REFUSED.because();
        } catch (ZipException | EOFException | XMLStreamException broken) {
            throw FILE_UNREADABLE.because();
        }
    }

    private static boolean isProgram(String contentType) {
        return contentType.contains("macroenabled") || contentType.contains("vbaproject") || contentType.contains("activex");
    }

    /** What a zip says about the size of its entries need not be true, so they are unpacked and thrown away. */
    private static void mustUnpack(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) throw FILE_UNPACKS_TOO_LARGE.because();
        long left = MOST_BYTES;
        var thrownAway = new byte[64 * 1024];
        for (var entries = zip.entries(); entries.hasMoreElements(); )
            try (var in = zip.getInputStream(entries.nextElement())) {
                for (int read; (read = in.read(thrownAway)) >= 0; ) if ((left -= read) < 0) throw FILE_UNPACKS_TOO_LARGE.because();
            }
    }

    private static void mustStayHere(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        if (!entry.getName().toLowerCase(Locale.ROOT).endsWith(".rels")) return;
        try (var in = zip.getInputStream(entry)) {
            eachElement(in, element -> {
                var type = String.valueOf(element.getAttributeValue(null, "Type")).toLowerCase(Locale.ROOT);
                if ("External".equalsIgnoreCase(element.getAttributeValue(null, "TargetMode")) && FETCHED.contains(type.substring(type.lastIndexOf('/') + 1)))
                    throw FILE_HOLDS_PROGRAM.because();
            });
        }
    }

    private static void attributes(ZipFile zip, ZipEntry entry, BiConsumer<String, String> each) throws IOException, XMLStreamException {
        try (var in = zip.getInputStream(entry)) {
            eachElement(in, element -> {
                for (int i = 0; i < element.getAttributeCount(); i++) each.accept(element.getAttributeLocalName(i), element.getAttributeValue(i));
            });
        }
    }

    private static void eachElement(InputStream in, java.util.function.Consumer<XMLStreamReader> each) throws XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) if (xml.next() == XMLStreamConstants.START_ELEMENT) each.accept(xml);
    }
}
