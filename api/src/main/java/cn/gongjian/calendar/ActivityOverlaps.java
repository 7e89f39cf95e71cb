package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityConflict.Kind.HOST;
import static cn.gongjian.calendar.ActivityConflict.Kind.ORGANIZATION;
import static cn.gongjian.calendar.ActivityConflict.Kind.PERSON;
import static cn.gongjian.calendar.ActivityConflict.Kind.PLACE;
import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What else wants the place, the host, the people or the organisations of an activity at a time. */
@ApplicationScoped
class ActivityOverlaps {

    private static final int MOST_ACTIVITIES = 10;
    /** A list of an expression must not be empty. */
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String SAME_GUESTS = "exists (select 1 from ActivityParticipant c where c.activity = a and (fk(c.organization) in :units or fk(c.person) in :people))";

    private final ActivityRepository activities;

    ActivityOverlaps(ActivityRepository activities) {
        this.activities = activities;
    }

    Uni<List<ActivityConflict>> at(Caller caller, Activity with, Timespan time) {
        var wanted = Wanted.by(with);
        var prefixes = caller.prefixes(READS_BUSINESS);
        var listing = ActivityRepository.overlapping(time.from(), time.until())
                .where("a.id <> :self and a.state <> CANCELLED and (fk(a.host) in :units or lower(a.place) = :place or " + SAME_GUESTS + ")",
                        Map.of("self", with.id, "place", wanted.place(), "units", wanted.unitIds(), "people", wanted.personIds()))
                .where(Cooperations.eachVisible("a", prefixes, "reach"), Listing.reach(prefixes, "reach"));
        var request = new PageRequest();
        request.limit = MOST_ACTIVITIES;
        return activities.getSession().chain(session -> listing.page(session, request))
                .chain(found -> guests(found.items(), wanted).map(guests -> found.items().stream()
                        .flatMap(row -> wanted.of(row, guests.getOrDefault(row.id(), List.of())).stream()).toList()));
    }

    /** Which of the wanted ones take part in each of these. */
    private Uni<Map<UUID, List<UUID>>> guests(List<ActivityRow> rows, Wanted wanted) {
        if (rows.isEmpty()) return Uni.createFrom().item(Map.of());
        return activities.getSession().chain(session -> session.createQuery("select c.activity.id, coalesce(fk(c.person), fk(c.organization))"
                        + " from ActivityParticipant c where fk(c.activity) in :rows and (fk(c.organization) in :units or fk(c.person) in :people) order by c.position", Object[].class)
                .setParameter("rows", rows.stream().map(ActivityRow::id).toList())
                .setParameter("units", wanted.unitIds()).setParameter("people", wanted.personIds()).getResultList())
                .map(pairs -> {
                    var guests = new HashMap<UUID, List<UUID>>();
                    pairs.forEach(pair -> guests.computeIfAbsent((UUID) pair[0], id -> new ArrayList<>()).add((UUID) pair[1]));
                    return guests;
                });
    }

    /** The names of all that an activity needs for itself. */
    private record Wanted(UUID host, String place, Map<UUID, String> units, Map<UUID, String> people) {

        static Wanted by(Activity activity) {
            var units = new LinkedHashMap<UUID, String>();
            var people = new LinkedHashMap<UUID, String>();
            units.put(activity.host.id(), activity.host.name());
            activity.inOrder().forEach(p -> (p.person == null ? units : people).put(p.who(), p.name()));
            return new Wanted(activity.host.id(), activity.place == null ? "" : activity.place.toLowerCase(Locale.ROOT), units, people);
        }

        List<UUID> unitIds() {
            return List.copyOf(units.keySet());
        }

        List<UUID> personIds() {
            return people.isEmpty() ? List.of(NOBODY) : List.copyOf(people.keySet());
        }

        /** What a row wants as well, each kind by itself, the hardest to replace first. */
        List<ActivityConflict> of(ActivityRow row, List<UUID> guests) {
            var conflicts = new ArrayList<ActivityConflict>();
            if (!place.isEmpty() && row.place() != null && row.place().toLowerCase(Locale.ROOT).equals(place))
                conflicts.add(ActivityConflict.of(PLACE, row, List.of(row.place())));
            add(conflicts, PERSON, row, guests.stream().filter(people::containsKey).map(people::get).toList());
            if (row.hostId().equals(host)) conflicts.add(ActivityConflict.of(HOST, row, List.of(units.get(host))));
            var both = new ArrayList<>(guests.stream().filter(units::containsKey).toList());
            if (units.containsKey(row.hostId()) && !both.contains(row.hostId())) both.add(row.hostId());
            if (row.hostId().equals(host)) both.remove(host);
            add(conflicts, ORGANIZATION, row, both.stream().map(units::get).toList());
            return conflicts;
        }

        private static void add(List<ActivityConflict> conflicts, ActivityConflict.Kind kind, ActivityRow row, List<String> names) {
            if (!names.isEmpty()) conflicts.add(ActivityConflict.of(kind, row, names));
        }
    }
}
