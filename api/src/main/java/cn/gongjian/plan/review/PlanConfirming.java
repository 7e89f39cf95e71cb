package cn.gongjian.plan.review;

import static cn.gongjian.plan.review.PlanReadingProblem.PLAN_READING_PLACE_UNCLEAR;
import static cn.gongjian.plan.review.PlanReadingProblem.PLAN_READING_UNIT_UNKNOWN;

import cn.gongjian.alliance.AllianceFounding;
import cn.gongjian.alliance.FoundAlliance;
import cn.gongjian.alliance.HoldAlliancePost;
import cn.gongjian.alliance.JoinAlliance;
import cn.gongjian.calendar.ActivityPlanning;
import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.funding.AllocationChange;
import cn.gongjian.funding.DraftAllocation;
import cn.gongjian.funding.Drafting;
import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.OrganizationChange;
import cn.gongjian.organization.People;
import cn.gongjian.organization.Units;
import cn.gongjian.pairing.HoldPairingPost;
import cn.gongjian.pairing.PairingProposing;
import cn.gongjian.pairing.ProposePairing;
import cn.gongjian.plan.PlanChange;
import cn.gongjian.plan.Plans;
import cn.gongjian.plan.review.ConfirmReading.FixedActivity;
import cn.gongjian.plan.review.ConfirmReading.FixedAllocation;
import cn.gongjian.plan.review.ConfirmReading.NamedPost;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a plan of a reading, and of what it names what is wanted: by the rules of each feature, all together or nothing. */
@ApplicationScoped
class PlanConfirming {

    private final ReadingRepository readings;
    private final Units units;
    private final AllianceFounding alliances;
    private final PairingProposing pairings;
    private final Cooperations cooperations;
    private final ActivityPlanning activities;
    private final Drafting allocations;
    private final Plans plans;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    PlanConfirming(ReadingRepository readings, Units units, AllianceFounding alliances, PairingProposing pairings, Cooperations cooperations, ActivityPlanning activities,
            Drafting allocations, Plans plans, People people, AuditTrail audit, Clock clock) {
        this.readings = readings;
        this.units = units;
        this.alliances = alliances;
        this.pairings = pairings;
        this.cooperations = cooperations;
        this.activities = activities;
        this.allocations = allocations;
        this.plans = plans;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    private record Made(List<UUID> units, Cooperation within, UUID plan, List<UUID> activities, List<UUID> allocations) {}

    Uni<PlanConfirmation> confirm(Caller who, UUID id, ConfirmReading wanted) {
        mustNameOnePlace(wanted);
        return readings.lockOpen(who, id)
                .chain(() -> add(who, wanted.organizations()))
                .chain(added -> place(who, wanted, added)
                        .chain(within -> readings.visibleTo(who, id)
                                .chain(reading -> make(who, reading, wanted, added, within).call(made -> settle(who, reading, made)))))
                .map(PlanConfirming::told);
    }

    private static void mustNameOnePlace(ConfirmReading wanted) {
        if (Stream.of(wanted.allianceId(), wanted.pairingId(), wanted.unit(), wanted.alliance(), wanted.pairing()).filter(Objects::nonNull).count() != 1)
            throw PLAN_READING_PLACE_UNCLEAR.because().at("/allianceId", "allianceId、pairingId、unit、alliance、pairing 必须且只能填一个");
    }

    private Uni<List<UUID>> add(Caller who, List<OrganizationChange> wanted) {
        return each(wanted, facts -> units.add(who, facts).map(unit -> unit.id()));
    }

    private Uni<Cooperation> place(Caller who, ConfirmReading wanted, List<UUID> added) {
        if (wanted.alliance() != null) return found(who, wanted, added).chain(id -> cooperations.visibleTo(who, id, null, null));
        if (wanted.pairing() != null) return propose(who, wanted, added).chain(id -> cooperations.visibleTo(who, null, id, null));
        return cooperations.visibleTo(who, wanted.allianceId(), wanted.pairingId(), wanted.unit() == null ? null : id(wanted.unit(), added, "/unit"));
    }

    private Uni<UUID> found(Caller who, ConfirmReading wanted, List<UUID> added) {
        var a = wanted.alliance();
        var members = IntStream.range(0, a.members().size()).mapToObj(i -> new JoinAlliance(id(a.members().get(i).unit(), added, "/alliance/members/" + i + "/unit"),
                a.members().get(i).role(), null, null)).toList();
        return alliances.found(who, new FoundAlliance(a.name(), a.type(), id(a.owner(), added, "/alliance/owner"), wanted.startsOn() == null ? ServiceTime.now(clock).atZone(ServiceTime.ZONE).toLocalDate() : wanted.startsOn(),
                wanted.endsOn(), List.of(), null, null, null, members, a.posts().stream().map(p -> new HoldAlliancePost(p.post(), p.name(), null, null, p.title())).toList()));
    }

    private Uni<UUID> propose(Caller who, ConfirmReading wanted, List<UUID> added) {
        var p = wanted.pairing();
        return pairings.propose(who, new ProposePairing(id(p.sideA(), added, "/pairing/sideA"), id(p.sideB(), added, "/pairing/sideB"), p.proposingSide(), p.brand(),
                wanted.startsOn() == null ? ServiceTime.now(clock).atZone(ServiceTime.ZONE).toLocalDate() : wanted.startsOn(), wanted.endsOn(), null, null, null, p.payer(), posts(p.postsA()), posts(p.postsB())));
    }

    private static List<HoldPairingPost> posts(List<NamedPost> wanted) {
        return wanted.stream().map(post -> new HoldPairingPost(post.post(), post.name(), null, post.title())).toList();
    }

    private Uni<Made> make(Caller who, StoredReading reading, ConfirmReading wanted, List<UUID> added, Cooperation within) {
        var facts = new PlanChange(wanted.title(), wanted.documentNumber(), wanted.startsOn(), wanted.endsOn(), reading.draft);
        return plans.draft(who, within, facts, reading.source)
                .chain(plan -> schedule(who, within, wanted.activities(), added)
                        .chain(dates -> allot(who, within, wanted, added)
                                .map(money -> new Made(added, within, plan, dates, money))));
    }

    private Uni<List<UUID>> schedule(Caller who, Cooperation within, List<FixedActivity> wanted, List<UUID> added) {
        return each(IntStream.range(0, wanted.size()).boxed().toList(), i -> {
            var a = wanted.get(i);
            return activities.plan(who, within, id(a.host(), added, "/activities/" + i + "/host"), a.kind(),
                    List.of(new ActivityPlanning.Facts("/activities/" + i, a.title(), a.startsAt(), a.endsAt(), a.place(), null, null))).map(List::getFirst);
        });
    }

    private Uni<List<UUID>> allot(Caller who, Cooperation within, ConfirmReading wanted, List<UUID> added) {
        return each(IntStream.range(0, wanted.allocations().size()).boxed().toList(), i -> {
            var a = wanted.allocations().get(i);
            return allocations.locked(who, a.fundId()).chain(() -> allocations.draft(who, a.fundId(), List.of(draft(within, wanted, a, added, i)))).map(List::getFirst);
        });
    }

    private static DraftAllocation draft(Cooperation within, ConfirmReading plan, FixedAllocation a, List<UUID> added, int i) {
        return new DraftAllocation(a.fundId(), idIf(within, CooperationKind.ALLIANCE), idIf(within, CooperationKind.PAIRING), idIf(within, CooperationKind.ORGANIZATION), null,
                a.amount(), a.purposes().stream().map(code -> new AllocationChange.Purpose(code, null)).toList(),
                a.payer() == null ? null : id(a.payer(), added, "/allocations/" + i + "/payer"), plan.documentNumber(), a.passage(), plan.startsOn(), plan.endsOn(), null);
    }

    private Uni<Void> settle(Caller who, StoredReading reading, Made made) {
        return people.named(List.of(who.personId()))
                .chain(found -> audit.changing(who, "CONFIRM", reading, () -> reading.confirm(made.plan, found.get(who.personId()), ServiceTime.now(clock))))
                .chain(readings::flush);
    }

    private static PlanConfirmation told(Made made) {
        return new PlanConfirmation(made.plan, idIf(made.within, CooperationKind.ALLIANCE), idIf(made.within, CooperationKind.PAIRING),
                idIf(made.within, CooperationKind.ORGANIZATION), made.units, made.activities, made.allocations);
    }

    private static UUID idIf(Cooperation within, CooperationKind kind) {
        return within.kind() == kind ? within.id() : null;
    }

    private static UUID id(UnitPick pick, List<UUID> added, String at) {
        if ((pick.id() == null) == (pick.added() == null) || pick.added() != null && pick.added() >= added.size())
            throw PLAN_READING_UNIT_UNKNOWN.because().at(at, "请选择已有单位，或指向一个新增单位");
        return pick.id() != null ? pick.id() : added.get(pick.added());
    }

    /** One after the other: they share a session. */
    private static <T> Uni<List<UUID>> each(List<T> all, Function<T, Uni<UUID>> step) {
        return Multi.createFrom().iterable(all).onItem().transformToUniAndConcatenate(step::apply).collect().asList();
    }
}
