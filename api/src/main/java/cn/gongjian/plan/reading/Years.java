package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.DateSpan;
import cn.gongjian.plan.draft.Phase;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays dates without a year into the school year, or the year, that the hints or the text itself tell; else they stay as they are. */
final class Years {

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?<from>20\\d{2})(?:学年)?(?:-|至)(?<to>20\\d{2})学年|(?<only>20\\d{2})学年");
    private static final Pattern YEAR = Pattern.compile("(?<year>20\\d{2})年");
    private final Integer schoolYear;
    private final Integer year;

    private Years(Integer schoolYear, Integer year) {
        this.schoolYear = schoolYear;
        this.year = year;
    }

    /** What the caller says counts more than what the text says; of the text only one year that stands in its first lines. */
    static Years of(Layout layout, ReadingHints hints) {
        if (hints.schoolYearFrom() != null || hints.year() != null) return new Years(hints.schoolYearFrom(), hints.year());
        var school = SCHOOL_YEAR.matcher(layout.folded.text);
        if (school.find()) return new Years(Integer.valueOf(school.group("from") != null ? school.group("from") : school.group("only")), null);
        for (var paragraph : layout.paragraphs.subList(0, Math.min(2, layout.paragraphs.size()))) {
            var year = YEAR.matcher(paragraph.text());
            if (paragraph.isHeading() && year.find()) return new Years(null, Integer.valueOf(year.group("year")));
        }
        return said(layout);
    }

    /** A text whose dates are all of one year, or of two that follow, means the same for those without. */
    private static Years said(Layout layout) {
        var years = layout.sentences.stream().flatMap(sentence -> sentence.dates().stream()).filter(range -> range.first().month() != null && range.first().year() != null)
                .flatMap(range -> Stream.of(range.from(), range.to())).filter(day -> day != null && day.year() != null).map(PartialDate::year).collect(Collectors.toCollection(TreeSet::new));
        if (years.size() == 1) return new Years(null, years.first());
        return years.size() == 2 && years.last() == years.first() + 1 ? new Years(years.first(), null) : new Years(null, null);
    }

    boolean isKnown() {
        return schoolYear != null || year != null;
    }

    /** As 2026-2027, where it is one. */
    String schoolYear() {
        return schoolYear == null ? null : schoolYear + "-" + (schoolYear + 1);
    }

    /** A date of its own. */
    String lay(String date) {
        if (date == null || !isUnknown(date) || !isKnown()) return date;
        return in(date, year != null ? year : month(date) >= 8 ? schoolYear : schoolYear + 1);
    }

    /** Phases follow one another; where they begin is where the most of them lies within the year. */
    List<Phase> lay(List<Phase> phases) {
        if (!isKnown()) return phases;
        List<Phase> best = phases;
        long most = -1;
        int around = year != null ? year : schoolYear;
        for (int first = around - 1; first <= around + 1; first++) {
            var laid = from(phases, first);
            long days = laid.stream().mapToLong(this::daysWithin).sum();
            if (days > most) {
                most = days;
                best = laid;
            }
        }
        return best;
    }

    private static List<Phase> from(List<Phase> phases, int first) {
        var laid = new ArrayList<Phase>();
        String last = null;
        int current = first;
        for (var phase : phases) {
            String from = phase.from();
            if (from != null) {
                if (isUnknown(from) && last != null && in(from, current).compareTo(last) < 0 && month(from) < month(last)) current++;
                from = isUnknown(from) ? in(from, current) : from;
                current = Integer.parseInt(from.substring(0, 4));
            }
            String to = phase.to();
            if (to != null) {
                var after = from != null ? from : last;
                if (isUnknown(to) && after != null && in(to, current).compareTo(after) < 0) current++;
                to = isUnknown(to) ? in(to, current) : to;
                current = Integer.parseInt(to.substring(0, 4));
            }
            last = from != null ? from : to != null ? to : last;
            laid.add(new Phase(phase.name(), from, to, phase.precision(), phase.words(), phase.passage()));
        }
        return laid;
    }

    private long daysWithin(Phase phase) {
        if (phase.from() == null || phase.to() == null) return 0;
        var begins = year != null ? LocalDate.of(year, 1, 1) : LocalDate.of(schoolYear, 9, 1);
        var from = LocalDate.parse(phase.from());
        var to = LocalDate.parse(phase.to());
        var start = from.isBefore(begins) ? begins : from;
        var end = to.isBefore(begins.plusYears(1)) ? to : begins.plusYears(1).minusDays(1);
        return Math.max(0, start.until(end, ChronoUnit.DAYS) + 1);
    }

    DateSpan lay(DateSpan term) {
        if (term == null || !isKnown() || term.from() == null && term.to() == null) return term;
        var laid = lay(List.of(new Phase("", term.from(), term.to(), term.precision(), null, null))).getFirst();
        return new DateSpan(laid.from(), laid.to(), term.months(), term.precision(), term.words(), term.passage());
    }

    static boolean isUnknown(String date) {
        return date != null && date.startsWith("--");
    }

    private static int month(String date) {
        return Integer.parseInt(date.substring(date.length() - 5, date.length() - 3));
    }

    private static String in(String date, int year) {
        return "--02-29".equals(date) && !Year.isLeap(year) ? year + "-02-28" : year + date.substring(1);
    }
}
