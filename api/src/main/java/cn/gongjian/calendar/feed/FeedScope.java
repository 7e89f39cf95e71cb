package cn.gongjian.calendar.feed;

import cn.gongjian.shared.time.ServiceTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Which dates a feed asks for: of its subject, from the first day to the last one, inclusive. */
public record FeedScope(FeedSubject subject, LocalDate first, LocalDate last) {

    /** A year back for what was, a year ahead for what comes. */
    static FeedScope around(LocalDate today, FeedSubject subject) {
        return new FeedScope(subject, today.minusYears(1), today.plusYears(1));
    }

    public OffsetDateTime from() {
        return ServiceTime.at(ServiceTime.startOf(first));
    }

    /** Exclusive. */
    public OffsetDateTime until() {
        return ServiceTime.at(ServiceTime.endOf(last));
    }
}
