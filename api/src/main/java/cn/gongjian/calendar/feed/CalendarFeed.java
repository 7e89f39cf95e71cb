package cn.gongjian.calendar.feed;

import cn.gongjian.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An address by which programs fetch a calendar with the eyes of its owner. */
@Entity
class CalendarFeed {
    @Id UUID id;
    @Version int version;
    UUID personId;
    /** At most one of the three is there; none for the owner's own calendar. */
    UUID allianceId;
    UUID pairingId;
    UUID organizationId;
    String secretHash;
    Instant renewedAt;
    Instant revokedAt;
    Instant createdAt;
    Instant updatedAt;

    static CalendarFeed of(UUID owner, FeedSubject subject, FeedSecret secret, Instant now) {
        var feed = new CalendarFeed();
        feed.id = Ids.next();
        feed.personId = owner;
        switch (subject.kind()) {
            case ALLIANCE -> feed.allianceId = subject.id();
            case PAIRING -> feed.pairingId = subject.id();
            case ORGANIZATION -> feed.organizationId = subject.id();
            case PERSON -> { }
        }
        feed.createdAt = now;
        feed.renew(secret, now);
        return feed;
    }

    /** The address of before leads nowhere from now on. */
    void renew(FeedSecret secret, Instant now) {
        secretHash = secret.hash();
        renewedAt = now;
        updatedAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
        updatedAt = now;
    }

    FeedSubject subject() {
        return FeedSubject.of(allianceId, pairingId, organizationId, personId);
    }
}
