package cn.gongjian.shared.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Days are numbers that only the format of their cell tells from others. */
final class XlsxDates {

    static final XlsxDates NONE = new XlsxDates(false);
    /** Formats that a file need not spell out; from 27 on those of Chinese spreadsheets. */
    private static final Set<Integer> KNOWN = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final BigDecimal FIRST = BigDecimal.ONE;
    /** 9999-12-31. */
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
    private static final int DAY = 86_400;

    private final boolean is1904;
    private final HashMap<Integer, Boolean> written = new HashMap<>();
    private final List<Boolean> styles = new ArrayList<>();
    private boolean isInCells;

    private XlsxDates(boolean is1904) {
        this.is1904 = is1904;
    }

    static XlsxDates of(XlsxParts parts, String part, boolean is1904) throws IOException, XMLStreamException {
        var dates = new XlsxDates(is1904);
        parts.each(part, dates::look);
        return dates;
    }

    private void look(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "numFmt" -> written.put(Integer.valueOf(element.getAttributeValue(null, "numFmtId")), hasDay(element.getAttributeValue(null, "formatCode")));
            case "cellStyleXfs", "cellStyles", "dxfs" -> isInCells = false;
            case "cellXfs" -> isInCells = true;
            case "xf" -> {
                var format = element.getAttributeValue(null, "numFmtId");
                if (isInCells) styles.add(format != null && isDate(Integer.parseInt(format)));
            }
            default -> { }
        }
    }

    private boolean isDate(int format) {
        return written.getOrDefault(format, KNOWN.contains(format));
    }

    /** A year or a day, outside of what is quoted, escaped or a condition. */
    static boolean hasDay(String format) {
        return format != null && format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "").toLowerCase().matches(".*[yd].*");
    }

    /** The moment that a number stands for, in a cell of this style. */
    Optional<LocalDateTime> moment(String style, String number) {
        try {
            int index = style == null ? -1 : Integer.parseInt(style);
            if (index < 0 || index >= styles.size() || !styles.get(index)) return Optional.empty();
            var serial = new BigDecimal(number.strip());
            return serial.compareTo(FIRST) < 0 || serial.compareTo(LAST) > 0 ? Optional.empty() : Optional.of(moment(serial));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private LocalDateTime moment(BigDecimal serial) {
        int days = serial.intValue();
        long seconds = serial.subtract(BigDecimal.valueOf(days)).multiply(BigDecimal.valueOf(DAY)).setScale(0, RoundingMode.HALF_UP).longValue();
        // The 1900 of spreadsheets has a 29 February.
        var zero = is1904 ? LocalDate.of(1904, 1, 1) : days < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        return zero.plusDays(days).atStartOfDay().plusSeconds(seconds);
    }
}
