package cn.gongjian.calendar.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One entry of a calendar.
 *
 * @param id the same as long as the thing exists: programs know an entry again by it
 * @param sequence grows with each change
 * @param page path within the web application
 */
public record FeedEntry(UUID id, int sequence, Time time, Status status, String title, String category, String place, String onlineUrl,
        String description, String page, Instant createdAt, Instant updatedAt) {

    public enum Status { TENTATIVE, CONFIRMED, CANCELLED }

    public sealed interface Time {}

    /** The end is exclusive. */
    public record Hours(Instant from, Instant until) implements Time {}

    /** Whole days, the last one inclusive. */
    public record Days(LocalDate first, LocalDate last) implements Time {}
}
