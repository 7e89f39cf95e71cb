package cn.gongjian.calendar.feed;

import java.util.UUID;

/** What a feed is of; the person is always its owner. */
public record FeedSubject(FeedKind kind, UUID id) {

    /** The first that is there. */
    static FeedSubject of(UUID alliance, UUID pairing, UUID organization, UUID owner) {
        if (alliance != null) return new FeedSubject(FeedKind.ALLIANCE, alliance);
        if (pairing != null) return new FeedSubject(FeedKind.PAIRING, pairing);
        return organization != null ? new FeedSubject(FeedKind.ORGANIZATION, organization) : new FeedSubject(FeedKind.PERSON, owner);
    }
}
