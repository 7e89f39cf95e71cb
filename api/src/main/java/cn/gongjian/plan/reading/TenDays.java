package cn.gongjian.plan.reading;

/** Parts of a month: 上旬, 中旬, 下旬; 初 and 底 are taken as the first and the last ten days. */
enum TenDays {
    FIRST, SECOND, LAST;

    static final String PATTERN = "上旬|中旬|下旬|月?初|月?底|月?末|中(?=前|[,;。)至到-])";

    static TenDays of(String written) {
        return switch (written.charAt(written.length() - 1)) {
            case '初' -> FIRST;
            case '中' -> SECOND;
            case '旬' -> written.startsWith("上") ? FIRST : written.startsWith("中") ? SECOND : LAST;
            default -> LAST;
        };
    }

    PartialDate from(Integer year, int month) {
        return new PartialDate(year, month, 1 + 10 * ordinal());
    }

    PartialDate to(Integer year, int month) {
        return this == LAST ? PartialDate.lastOf(year, month) : new PartialDate(year, month, 10 + 10 * ordinal());
    }
}
