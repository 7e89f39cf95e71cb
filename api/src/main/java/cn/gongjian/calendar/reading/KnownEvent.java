package cn.gongjian.calendar.reading;

import cn.gongjian.calendar.ActivityState;
import cn.gongjian.shared.time.ServiceTime;
import java.time.Instant;
import java.util.UUID;

/** An event that was imported before, and its activity as it is now. */
record KnownEvent(String uid, String factsHash, UUID activityId, int version, ActivityState state, String title, Instant startsAt, Instant endsAt) {

    EntryEffect effectOf(EntryFacts facts) {
        if (factsHash.equals(facts.hash())) return EntryEffect.UNCHANGED;
        return state.isOpen() ? EntryEffect.CHANGED : EntryEffect.CLOSED;
    }

    CalendarReadingView.KnownActivity view() {
        return new CalendarReadingView.KnownActivity(activityId, version, title, ServiceTime.at(startsAt), ServiceTime.at(endsAt));
    }
}
