package cn.gongjian.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Who is asked to come. */
@Entity
class ActivityParticipant extends ActivityGuest {
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "activity_id") Activity activity;

    static ActivityParticipant of(Activity activity) {
        var participant = new ActivityParticipant();
        participant.activity = activity;
        return participant;
    }
}
