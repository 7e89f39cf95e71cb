package cn.gongjian.calendar;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.Violation;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans many activities at once, by the rules of one. */
@ApplicationScoped
public class ActivityPlanning {

    public static final Duration LONGEST = Activity.LONGEST;
    public static final Instant EARLIEST = Timespan.EARLIEST;
    public static final Instant LATEST = Timespan.LATEST;

    private final ActivityRepository activities;
    private final ActivityGuestBook guestBook;
    private final AuditTrail audit;
    private final Clock clock;

    ActivityPlanning(ActivityRepository activities, ActivityGuestBook guestBook, AuditTrail audit, Clock clock) {
        this.activities = activities;
        this.guestBook = guestBook;
        this.audit = audit;
        this.clock = clock;
    }

    /** What differs between activities that have host and kind in common. {@code pointer} names it in the request. */
    public record Facts(String pointer, String title, OffsetDateTime startsAt, OffsetDateTime endsAt, String place, String onlineUrl, String description) {

        private ActivityChange of(UUID hostId, String kind) {
            return new ActivityChange(title, kind, hostId, startsAt, endsAt, place, onlineUrl, description, List.of(), null, null, null, null, null);
        }

        /** Who takes part and what it costs stay. */
        private ActivityChange on(Activity activity) {
            var now = ActivityChange.of(activity);
            return new ActivityChange(title, now.kind(), now.hostId(), startsAt, endsAt, place, onlineUrl, description, now.participants(),
                    now.budget(), now.chargedTo(), now.allocationId(), now.evidence(), now.noticeDays());
        }
    }

    public void mustRun(Caller who, Cooperation within) {
        ActivityAction.mustRun(who, within);
    }

    /** Other facts for activities of this place, by their ids; refused as a whole when one of them is. */
    public Uni<Void> change(Caller who, Cooperation within, Map<UUID, Facts> wanted) {
        ActivityAction.mustRun(who, within);
        if (wanted.isEmpty()) return Uni.createFrom().voidItem();
        return activities.within(within, wanted.keySet())
                .chain(all -> Multi.createFrom().iterable(all)
                        .onItem().transformToUniAndConcatenate(activity -> audit.changing(who, "CHANGE", activity, () -> change(activity, wanted.get(activity.id))))
                        .collect().last())
                .call(activities::flush)
                .replaceWithVoid();
    }

    private void change(Activity activity, Facts facts) {
        named(facts, () -> activity.changeAlone(facts.on(activity), ActivityGuests.of(activity), ServiceTime.now(clock)));
    }

    /** The ids in the order of the facts; refused as a whole when one of them is. */
    public Uni<List<UUID>> plan(Caller who, Cooperation within, UUID hostId, String kind, List<Facts> wanted) {
        ActivityAction.mustRun(who, within);
        if (wanted.isEmpty()) return Uni.createFrom().item(List.of());
        return guestBook.find(who, within, wanted.getFirst().of(hostId, kind), null)
                .map(guests -> planned(within, hostId, kind, guests, wanted))
                .call(all -> Multi.createFrom().iterable(all)
                        .onItem().transformToUniAndConcatenate(activity -> activities.persist(activity).chain(() -> audit.created(who, activity)))
                        .collect().last())
                .call(activities::flush)
                .map(all -> all.stream().map(Activity::id).toList());
    }

    private List<Activity> planned(Cooperation within, UUID hostId, String kind, ActivityGuests guests, List<Facts> wanted) {
        var all = new ArrayList<Activity>();
        for (var facts : wanted) named(facts, () -> all.add(Activity.planned(within, facts.of(hostId, kind), guests, ServiceTime.now(clock))));
        return all;
    }

    /** A refusal says which of them it is about. */
    private static void named(Facts facts, Runnable rule) {
        try {
            rule.run();
        } catch (Problem refused) {
            var violations = refused.violations().isEmpty() ? List.of(new Violation(facts.pointer, facts.title))
                    : refused.violations().stream().map(each -> new Violation(facts.pointer + each.pointer(), each.message())).toList();
            throw refused.kind().because(refused.facts()).at(violations);
        }
    }
}
