package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.CellTrouble.DATE_OUT_OF_RANGE;
import static cn.gongjian.funding.intake.CellTrouble.DATE_UNKNOWN;
import static cn.gongjian.funding.intake.CellTrouble.DATE_UNREADABLE;
import static cn.gongjian.funding.intake.CellTrouble.DATE_WITH_TIME;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day of a table: year, month and day in this order, or a date of the spreadsheet itself. */
final class DayText {

    private static final Pattern FORM = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private DayText() {}

    static LocalDate read(String text) {
        if (text.matches("\\d{4}.*[T ]\\d{1,2}:\\d{2}.*")) throw DATE_WITH_TIME.because(text);
        var form = FORM.matcher(text);
        if (!form.matches()) throw DATE_UNREADABLE.because(text);
        int first = form.group(1) == null ? 5 : 1;
        int second = first == 1 ? 3 : 6;
        var day = day(text, form.group(first), form.group(second), form.group(second + 1));
        if (day.getYear() < 2000 || day.getYear() > 2100) throw DATE_OUT_OF_RANGE.because(text);
        return day;
    }

    private static LocalDate day(String text, String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            throw DATE_UNKNOWN.because(text);
        }
    }
}
