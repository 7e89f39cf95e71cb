package cn.gongjian.plan.following;

import java.time.LocalDate;

/** One span in which a number is owed, clipped to the days on which the promise applies. {@code assumed} where the 校历 does not tell it yet. */
record Bucket(LocalDate from, LocalDate to, boolean assumed) {

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
