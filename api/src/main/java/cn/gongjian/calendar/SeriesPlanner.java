package cn.gongjian.calendar;

import cn.gongjian.calendar.recurrence.Expansion;
import cn.gongjian.calendar.recurrence.Expansion.Occurrence;
import cn.gongjian.calendar.school.SchoolCalendar;
import cn.gongjian.calendar.school.SchoolCalendars;
import cn.gongjian.organization.Regions;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Makes the activities of a series, and lets them follow when it changes; one audit row for each of them, as ever. */
@ApplicationScoped
class SeriesPlanner {

    private final ActivityRepository activities;
    private final ActivitySeriesRepository repository;
    private final SchoolCalendars calendars;
    private final Regions regions;
    private final AuditTrail audit;
    private final Clock clock;

    SeriesPlanner(ActivityRepository activities, ActivitySeriesRepository repository, SchoolCalendars calendars, Regions regions, AuditTrail audit, Clock clock) {
        this.activities = activities;
        this.repository = repository;
        this.calendars = calendars;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What holds where the host is, from a day to the latest that a series from then on could reach. */
    Uni<SchoolCalendar> calendar(UUID hostId, LocalDate from, LocalDate to) {
        return regions.ofKnown(hostId).chain(region -> calendars.in(region, from, to));
    }

    Uni<Expansion> expansion(ActivitySeriesFacts facts) {
        return calendar(facts.hostId(), facts.startsOn(), Expansion.latest(facts.startsOn(), facts.recurrence()))
                .map(calendar -> Expansion.of(facts.startsOn(), facts.recurrence(), calendar));
    }

    Uni<Void> plan(Caller who, ActivitySeries series, Collection<Occurrence> days, ActivityGuests guests) {
        return each(days, occurrence -> {
            var activity = Activity.ofSeries(series, occurrence, guests, now());
            return activities.persist(activity).chain(() -> audit.created(who, activity));
        });
    }

    /** {@code there} are the activities that the series has now. */
    Uni<Void> follow(Caller who, ActivitySeries series, List<Activity> there, Expansion expansion, ActivityGuests guests) {
        var now = now();
        var differences = SeriesDifferences.between(there, expansion, o -> series.facts.on(o.day()).startsAt().toInstant().isAfter(now), now);
        return each(differences.following().entrySet(), pair -> move(who, series, pair.getKey(), pair.getValue(), guests))
                .chain(() -> each(differences.superfluous(), activity -> takeOut(who, activity)))
                .chain(() -> repository.deletedDays(series))
                .chain(deleted -> plan(who, series, differences.missing().stream().filter(o -> !deleted.contains(o.on())).toList(), guests));
    }

    /** Answers how many it were. */
    Uni<Integer> cancel(Caller who, List<Activity> there, String reason) {
        var now = now();
        var open = there.stream().filter(a -> a.state.isOpen() && !a.hasBegun(now)).toList();
        return each(open, activity -> audit.changing(who, "CANCEL", activity, reason, () -> activity.cancel(reason, now))).replaceWith(open.size());
    }

    private Uni<Void> move(Caller who, ActivitySeries series, Activity activity, Occurrence occurrence, ActivityGuests guests) {
        return audit.changing(who, "CHANGE", activity, () -> activity.change(series.facts.on(occurrence.day()), guests, now()));
    }

    /** What was only planned goes, and may be brought back; what was announced is cancelled, so that everybody who was told can see it. */
    private Uni<Void> takeOut(Caller who, Activity activity) {
        if (activity.state == ActivityState.ANNOUNCED) {
            var reason = "系列安排有调整";
            return audit.changing(who, "CANCEL", activity, reason, () -> activity.cancel(reason, now()));
        }
        return audit.changing(who, "DELETE", activity, () -> activity.leaveSeries(now()));
    }

    /** One after the other, because one session is one line of work. */
    private static <T> Uni<Void> each(Collection<T> things, Function<T, Uni<Void>> work) {
        return Multi.createFrom().iterable(things).onItem().transformToUniAndConcatenate(thing -> work.apply(thing)).collect().last().replaceWithVoid();
    }

    private Instant now() {
        return ServiceTime.now(clock);
    }
}
