package cn.gongjian.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Who came, as the organiser wrote it down; nobody is made to check in. */
@Entity
class ActivityAttendee extends ActivityGuest {
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "activity_id") Activity activity;

    static ActivityAttendee of(Activity activity) {
        var attendee = new ActivityAttendee();
        attendee.activity = activity;
        return attendee;
    }
}
