package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_ALLOCATION_OF_OTHERS;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_HOST_NOT_PARTY;
import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.funding.Funding;
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
    private final Funding funding;

    ActivityGuestBook(Organizations organizations, People people, Funding funding) {
        this.organizations = organizations;
        this.people = people;
        this.funding = funding;
    }

    /** {@code known} is the activity as it was, or null: whoever takes part already stays, even if closed or gone since. */
    Uni<ActivityGuests> find(Caller by, Cooperation within, ActivityChange facts, Activity known) {
        return organizations.named(facts.organizationIds())
                .invoke(units -> check(by, within, facts, known, units))
                .call(() -> charge(by, within, facts.allocationId(), known))
                .chain(units -> people.forPosts(by, facts.personIds(), staying(known), within.parties())
                        .map(persons -> new ActivityGuests(units, persons)));
    }

    /** Who came need not have been asked, and may be closed or gone since. */
    Uni<ActivityGuests> attending(Caller by, PlacedActivity placed, RecordActivity minutes) {
        var known = staying(placed.activity());
        placed.activity().attendees.forEach(attendee -> known.add(attendee.who()));
        return organizations.named(minutes.organizationIds())
                .chain(units -> people.forPosts(by, minutes.personIds(), known, placed.within().parties()).map(persons -> new ActivityGuests(units, persons)));
    }

    /** Whoever charges sees the money; what it is charged to already stays, also for those who do not see it. */
    private Uni<Void> charge(Caller by, Cooperation within, UUID allocationId, Activity known) {
        if (allocationId == null || known != null && allocationId.equals(known.allocationId)) return Uni.createFrom().voidItem();
        return funding.allocation(by, allocationId).invoke(allocation -> {
            if (!within.id().equals(allocation.beneficiary().id()) && !within.includes(allocation.beneficiary().id()))
                throw ACTIVITY_ALLOCATION_OF_OTHERS.because(allocation.beneficiary().name(), within.name()).at("/allocationId", "请选择本活动所属一方的资金");
        }).replaceWithVoid();
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
