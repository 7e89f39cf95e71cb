package cn.gongjian.plan.reading;

/** What the reader is told beside the text. Dates without a year are laid into the school year, or else the year. */
public record ReadingHints(Integer schoolYearFrom, Integer year) {

    public static ReadingHints none() {
        return new ReadingHints(null, null);
    }

    /** The year in which the school year begins: 2026 for 2026-2027学年. */
    public static ReadingHints schoolYear(int from) {
        return new ReadingHints(from, null);
    }

    public static ReadingHints year(int year) {
        return new ReadingHints(null, year);
    }
}
