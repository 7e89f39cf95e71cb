package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Bound;

/** A number with what it counts, and what is said beside it of more and less: 不少于3—5次, 100多节, 80以上. */
record Quantity(int least, Integer most, String unit, Bound nearBound, int start, int end, int numberStart) {

    /** Counted out of doubt where the text says nothing else; the others may only say whom something is for. */
    private static final String OCCASIONS = "次场期节轮回趟遍堂课时学时天篇场次节次讲";

    boolean isOccasion() {
        return OCCASIONS.contains(unit);
    }

    boolean isRange() {
        return most != null;
    }
}
