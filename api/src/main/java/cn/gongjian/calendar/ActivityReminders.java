package cn.gongjian.calendar;

import static cn.gongjian.notification.NotificationKind.MINUTES_MISSING;
import static cn.gongjian.notification.NotificationKind.NOTICE_DUE;

import cn.gongjian.calendar.ReminderRepository.Few;
import cn.gongjian.notification.NotificationFacts;
import cn.gongjian.notification.Notices;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Reminds those who host an activity of what is due for it, once. */
@ApplicationScoped
class ActivityReminders {

    /** So long whoever held it has for the minutes, before anybody reminds them. */
    static final Duration TIME_FOR_MINUTES = Duration.ofDays(3);
    /** What is due for longer was so before there were reminders; nobody is flooded with it. */
    static final Duration STILL_FRESH = Duration.ofDays(14);
    private static final UUID FIRST = new UUID(0, 0);

    private final ReminderRepository due;
    private final Notices notices;
    private final Clock clock;

    ActivityReminders(ReminderRepository due, Notices notices, Clock clock) {
        this.due = due;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(every = "{gongjian.reminders.every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> remind() {
        return remind(ServiceTime.now(clock));
    }

    Uni<Void> remind(Instant now) {
        return rounds(after -> due.withoutMinutes(after, now.minus(TIME_FOR_MINUTES).minus(STILL_FRESH), now.minus(TIME_FOR_MINUTES)), this::ofMinutes)
                .chain(() -> rounds(after -> due.unannounced(after, now), a -> ofNotice(a, now)));
    }

    /** Moved to another day it is due again, so the reminder is one for its day. */
    private Uni<Void> ofNotice(Activity a, Instant now) {
        var dueOn = ActivityNotice.of(a.noticeDays, a.state, a.startsAt, a.announcedAt, now).dueOn();
        return notices.remind(ActivityNews.subject(a), NOTICE_DUE,
                NotificationFacts.at(ServiceTime.at(a.startsAt), ServiceTime.at(a.endsAt), a.place).by(dueOn), NOTICE_DUE + " " + dueOn, a.host.id());
    }

    private Uni<Void> ofMinutes(Activity a) {
        return notices.remind(ActivityNews.subject(a), MINUTES_MISSING,
                NotificationFacts.at(ServiceTime.at(a.startsAt), ServiceTime.at(a.endsAt), a.place), MINUTES_MISSING.name(), a.host.id());
    }

    /** A few at a time, in a transaction of their own; what nobody can be reminded of does not come again in this round. */
    private static Uni<Void> rounds(Function<UUID, Uni<Few>> next, Function<Activity, Uni<Void>> remind) {
        var after = new AtomicReference<>(FIRST);
        return Multi.createBy().repeating().uni(() -> Panache.withTransaction(() -> next.apply(after.get()).call(few -> each(few.open(), remind))))
                .whilst(few -> few.last() != null)
                .onItem().invoke(few -> after.set(few.last()))
                .onItem().ignoreAsUni();
    }

    private static Uni<Void> each(List<Activity> activities, Function<Activity, Uni<Void>> remind) {
        return Multi.createFrom().iterable(activities).onItem().transformToUniAndConcatenate(remind::apply).collect().last().replaceWithVoid();
    }
}
