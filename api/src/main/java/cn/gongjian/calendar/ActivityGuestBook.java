package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_HOST_NOT_PARTY;
import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Organizations;
import cn.gongjian.organization.People;
import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the host and the participants that an activity's facts name, and says who may be host. */
@ApplicationScoped
class ActivityGuestBook {

    private final Organizations organizations;
    private final People people;

    ActivityGuestBook(Organizations organizations, People people) {
        this.organizations = organizations;
        this.people = people;
    }

    /** {@code known} is the activity as it was, or null: whoever takes part already stays, even if closed or gone since. */
    Uni<ActivityGuests> find(Caller by, Cooperation within, ActivityChange facts, Activity known) {
        return organizations.named(facts.organizationIds())
                .invoke(units -> check(by, within, facts, known, units))
                .chain(units -> people.forPosts(by, facts.personIds(), staying(known), within.parties())
                        .map(persons -> new ActivityGuests(units, persons)));
    }

    /** Whom the facts of a series name, for showing them. */
    Uni<ActivityGuests> named(ActivitySeriesFacts facts) {
        var like = facts.on(facts.startsOn());
        return organizations.named(like.organizationIds())
                .chain(units -> people.named(like.personIds()).map(persons -> new ActivityGuests(units, persons)));
    }

    private static void check(Caller by, Cooperation within, ActivityChange facts, Activity known, Map<UUID, Organization> units) {
        var staying = staying(known);
        facts.organizationIds().stream().filter(id -> !staying.contains(id)).forEach(id -> units.get(id).mustBeOpen());
        var host = units.get(facts.hostId());
        boolean stays = known != null && known.host.id().equals(host.id());
        if (!stays && !within.includes(host.id()) && !by.reaches(host, RUNS_BUSINESS))
            throw ACTIVITY_HOST_NOT_PARTY.because(host.name(), within.name()).at("/hostId", "请选择参与方");
    }

    private static Set<UUID> staying(Activity known) {
        var ids = new HashSet<UUID>();
        if (known == null) return ids;
        ids.add(known.host.id());
        known.participants.forEach(p -> ids.add(p.who()));
        return ids;
    }
}
