package cn.gongjian.calendar.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** From which event of a file an activity came, so that the same file read again brings nothing twice. */
@Entity
@IdClass(ActivityOrigin.Key.class)
class ActivityOrigin {

    record Key(UUID containerId, String uid) implements Serializable {}

    @Id UUID containerId;
    @Id @Column(name = "uid") String uid;
    UUID activityId;
    /** Of what the event said at the latest import. */
    String factsHash;
    Instant importedAt;

    static ActivityOrigin of(UUID container, String uid, UUID activity, EntryFacts facts, Instant now) {
        var origin = new ActivityOrigin();
        origin.containerId = container;
        origin.uid = uid;
        origin.activityId = activity;
        origin.imported(facts, now);
        return origin;
    }

    void imported(EntryFacts facts, Instant now) {
        factsHash = facts.hash();
        importedAt = now;
    }
}
