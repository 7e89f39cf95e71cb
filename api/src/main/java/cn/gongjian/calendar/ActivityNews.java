package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityStanding.both;
import static cn.gongjian.calendar.ActivityStanding.without;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_ANNOUNCED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_CANCELLED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_CHANGED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_INVITED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_MOVED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_UNINVITED;
import static cn.gongjian.notification.NotificationKind.NOTICE_DUE;

import cn.gongjian.calendar.ActivitySeriesRepository.PlacedSeries;
import cn.gongjian.notification.NotificationFacts;
import cn.gongjian.notification.NotificationKind;
import cn.gongjian.notification.NotificationSubject;
import cn.gongjian.notification.Notices;
import cn.gongjian.notification.Told;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tells those who take part in an activity what becomes of it, within the transaction of the change. What is over is no news. */
@ApplicationScoped
class ActivityNews {

    private final Notices notices;
    private final Clock clock;

    ActivityNews(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    Uni<Void> planned(Caller by, PlacedActivity placed) {
        return all(by, placed, ACTIVITY_INVITED);
    }

    Uni<Void> announced(Caller by, PlacedActivity placed) {
        return all(by, placed, ACTIVITY_ANNOUNCED);
    }

    Uni<Void> cancelled(Caller by, PlacedActivity placed) {
        return all(by, placed, ACTIVITY_CANCELLED);
    }

    Uni<Void> changed(Caller by, PlacedActivity placed, ActivityStanding before) {
        var now = ActivityStanding.of(placed);
        if (isOver(now) && isOver(before)) return Uni.createFrom().voidItem();
        var about = subject(placed.activity());
        var outdated = now.isElsewhereThan(before) ? notices.withdraw(about.id(), NOTICE_DUE) : Uni.createFrom().voidItem();
        return outdated.chain(() -> notices.tell(by, about, differences(before, now, false)));
    }

    static List<Told> differences(ActivityStanding before, ActivityStanding now, boolean onOtherDays) {
        var told = new ArrayList<Told>();
        var units = both(now.organizations(), before.organizations());
        var people = both(now.people(), before.people());
        if (onOtherDays || now.isElsewhereThan(before)) told.add(new Told(ACTIVITY_MOVED, now.facts().instead(before.asBefore()), units, people));
        else if (now.isOtherThan(before)) told.add(new Told(ACTIVITY_CHANGED, now.facts(), units, people));
        else told.add(Told.nothing(units, people));
        told.add(new Told(ACTIVITY_INVITED, now.facts(), without(now.organizations(), before.organizations()), without(now.people(), before.people())));
        told.add(new Told(ACTIVITY_UNINVITED, now.facts(), without(before.organizations(), now.organizations()), without(before.people(), now.people())));
        return told;
    }

    Uni<Void> seriesPlanned(Caller by, PlacedSeries placed, int count) {
        return series(by, placed, ACTIVITY_INVITED, standing -> standing.facts().times(count));
    }

    Uni<Void> seriesCancelled(Caller by, PlacedSeries placed, int count, String reason) {
        return count == 0 ? Uni.createFrom().voidItem()
                : series(by, placed, ACTIVITY_CANCELLED, standing -> standing.facts().times(count).because(reason));
    }

    /** One for the whole series, however many of its activities follow; {@code before} is what it was like. */
    Uni<Void> seriesChanged(Caller by, PlacedSeries placed, ActivitySeriesFacts before) {
        var after = placed.series().facts;
        if (!isToCome(placed.series())) return Uni.createFrom().voidItem();
        var day = before.startsOn();
        return notices.tell(by, subject(placed.series()), differences(ActivityStanding.of(before.on(day), placed.within()),
                ActivityStanding.of(after.on(day), placed.within()), !before.recurrence().equals(after.recurrence())).stream().map(ActivityNews::withoutDays).toList());
    }

    /** The days of a series are told by its page. */
    private static Told withoutDays(Told told) {
        return told.facts() == null ? told : new Told(told.kind(), NotificationFacts.at(null, null, told.facts().place()), told.organizations(), told.people());
    }

    private Uni<Void> series(Caller by, PlacedSeries placed, NotificationKind kind, Function<ActivityStanding, NotificationFacts> facts) {
        if (!isToCome(placed.series())) return Uni.createFrom().voidItem();
        var now = ActivityStanding.of(placed.series().facts.on(placed.series().startsOn), placed.within());
        return notices.tell(by, subject(placed.series()), List.of(new Told(kind, facts.apply(now), now.organizations(), now.people())));
    }

    private boolean isToCome(ActivitySeries series) {
        return !series.untilOn.isBefore(LocalDate.now(clock.withZone(ServiceTime.ZONE)));
    }

    private Uni<Void> all(Caller by, PlacedActivity placed, NotificationKind kind) {
        var now = ActivityStanding.of(placed);
        if (isOver(now)) return Uni.createFrom().voidItem();
        return notices.tell(by, subject(placed.activity()), List.of(new Told(kind, facts(now, placed.activity()), now.organizations(), now.people())));
    }

    private static NotificationFacts facts(ActivityStanding standing, Activity activity) {
        return standing.facts().because(activity.cancelReason);
    }

    private boolean isOver(ActivityStanding standing) {
        return !standing.endsAt().toInstant().isAfter(ServiceTime.now(clock));
    }

    private static NotificationSubject subject(ActivitySeries s) {
        return new NotificationSubject(NotificationSubject.Kind.ACTIVITY_SERIES, s.id, s.title, s.allianceId, s.pairingId, s.organizationId);
    }

    static NotificationSubject subject(Activity a) {
        return new NotificationSubject(NotificationSubject.Kind.ACTIVITY, a.id, a.title, a.allianceId, a.pairingId, a.organizationId);
    }
}
