package cn.gongjian.plan.reading;

import java.time.YearMonth;

/** A day whose year may be unknown. Years above one another count as far as they are known. */
record PartialDate(Integer year, int month, int day) {

    static PartialDate firstOf(Integer year, int month) {
        return new PartialDate(year, month, 1);
    }

    static PartialDate lastOf(Integer year, int month) {
        return new PartialDate(year, month, year == null ? month == 2 ? 28 : YearMonth.of(2025, month).lengthOfMonth() : YearMonth.of(year, month).lengthOfMonth());
    }

    /** Null where there is no such day, as for the 31st of June. */
    static PartialDate of(Integer year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year == null ? 2024 : year, month).lengthOfMonth()) return null;
        return new PartialDate(year, month, day);
    }

    PartialDate in(Integer other) {
        return year != null || other == null ? this : day > 28 && month == 2 ? lastOf(other, month) : new PartialDate(other, month, day);
    }

    boolean isBeforeInYear(PartialDate other) {
        return month < other.month || month == other.month && day < other.day;
    }

    /** As a plan date of the contract. */
    @Override
    public String toString() {
        return (year == null ? "-" : String.format("%04d", year)) + String.format("-%02d-%02d", month, day);
    }
}
