package cn.gongjian.calendar.school.reading;

/** Why one event tells no day; does not hinder the others. */
final class HolidayTrouble extends RuntimeException {

    private static final int LONGEST = 80;

    final transient HolidayReadingView.Trouble told;

    HolidayTrouble(int line, HolidayTroubleKind kind, String text) {
        super(kind.name(), null, false, false);
        told = new HolidayReadingView.Trouble(line, kind, cut(text));
    }

    static String cut(String text) {
        var plain = text.strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
