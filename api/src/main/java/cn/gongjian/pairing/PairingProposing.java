package cn.gongjian.pairing;

import static cn.gongjian.pairing.PairingProblem.PAIRING_EXISTS;
import static cn.gongjian.pairing.PairingProblem.PAIRING_NOT_YOURS;
import static cn.gongjian.pairing.PairingProblem.PAIRING_SIDES_EQUAL;
import static cn.gongjian.pairing.PairingProblem.PAIRING_SIDE_UNCLEAR;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Organizations;
import cn.gongjian.organization.People;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Proposes pairings, by hand or because a plan names one. */
@ApplicationScoped
public class PairingProposing {

    private final PairingRepository pairings;
    private final Organizations organizations;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    PairingProposing(PairingRepository pairings, Organizations organizations, People people, AuditTrail audit, Clock clock) {
        this.pairings = pairings;
        this.organizations = organizations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The id of a new proposal, for features that only refer to it. */
    public Uni<UUID> propose(Caller who, ProposePairing wanted) {
        return draft(who, wanted).map(pairing -> pairing.id);
    }

    Uni<Pairing> draft(Caller who, ProposePairing wanted) {
        if (wanted.sideAId().equals(wanted.sideBId())) throw PAIRING_SIDES_EQUAL.because().at("/sideBId", "不能与甲方相同");
        var personIds = Stream.concat(wanted.posts().stream().map(HoldPairingPost::personId), Stream.of(who.personId())).toList();
        return organizations.sides(wanted.sideAId(), wanted.sideBId())
                .chain(sides -> {
                    var proposing = proposingSide(who, wanted, sides);
                    wanted.mustLeavePeopleTo(who, sides);
                    return people.forPosts(who, personIds, List.of(), sides.values()).map(holders -> proposed(who, wanted, sides, proposing, holders));
                })
                .call(this::mustBeFree)
                .call(pairings::persistAndFlush)
                .call(p -> audit.created(who, p));
    }

    private static Side proposingSide(Caller who, ProposePairing wanted, Map<UUID, Organization> sides) {
        boolean forA = who.actsFor(sides.get(wanted.sideAId()));
        boolean forB = who.actsFor(sides.get(wanted.sideBId()));
        var side = wanted.proposingSide();
        if (!forA && !forB || side == Side.A && !forA || side == Side.B && !forB)
            throw PAIRING_NOT_YOURS.because(sides.get(wanted.sideAId()).name() + " 与 " + sides.get(wanted.sideBId()).name());
        if (side == null && forA && forB) throw PAIRING_SIDE_UNCLEAR.because().at("/proposingSide", "请说明代表哪一方提出");
        if (side != null) return side;
        return forA ? Side.A : Side.B;
    }

    private Pairing proposed(Caller who, ProposePairing wanted, Map<UUID, Organization> sides, Side proposing, Map<UUID, Person> holders) {
        var now = ServiceTime.now(clock);
        var today = LocalDate.now(clock);
        var pairing = Pairing.proposed(wanted.facts(), sides.get(wanted.sideAId()), sides.get(wanted.sideBId()), proposing,
                holders.get(who.personId()), now);
        pairing.replacePosts(Side.A, wanted.postsA(), holders, today, now);
        pairing.replacePosts(Side.B, wanted.postsB(), holders, today, now);
        return pairing;
    }

    private Uni<Boolean> mustBeFree(Pairing p) {
        return pairings.isTaken(p.sideA.id(), p.sideB.id(), p.startsOn, p.endsOn, p.id).invoke(taken -> {
            if (taken) throw PAIRING_EXISTS.because();
        });
    }
}
