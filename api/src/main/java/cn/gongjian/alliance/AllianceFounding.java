package cn.gongjian.alliance;

import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_NOT_YOURS;

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

/** Drafts alliances, by hand or because a plan names one. */
@ApplicationScoped
public class AllianceFounding {

    private final AllianceRepository alliances;
    private final Organizations organizations;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    AllianceFounding(AllianceRepository alliances, Organizations organizations, People people, AuditTrail audit, Clock clock) {
        this.alliances = alliances;
        this.organizations = organizations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The id of a new draft, for features that only refer to it. */
    public Uni<UUID> found(Caller who, FoundAlliance wanted) {
        return draft(who, wanted).map(alliance -> alliance.id);
    }

    Uni<Alliance> draft(Caller who, FoundAlliance wanted) {
        var personIds = wanted.leadership().stream().map(HoldAlliancePost::personId).toList();
        return organizations.visibleTo(who, wanted.ownerId())
                .invoke(Organization::mustBeOpen)
                .invoke(owner -> {
                    if (!who.actsFor(owner)) throw ALLIANCE_NOT_YOURS.because(wanted.name());
                })
                .chain(owner -> organizations.parties(wanted.organizationIds())
                        .chain(units -> people.forPosts(who, personIds, List.of(), wanted.parties(owner, units))
                                .map(holders -> founded(wanted, owner, units, holders))))
                .call(alliances::persistAndFlush)
                .call(a -> audit.created(who, a));
    }

    private Alliance founded(FoundAlliance wanted, Organization owner, Map<UUID, Organization> units, Map<UUID, Person> holders) {
        var now = ServiceTime.now(clock);
        var today = LocalDate.now(clock);
        var alliance = Alliance.drafted(wanted.facts(), owner, now);
        wanted.members().forEach(m -> alliance.join(units.get(m.organizationId()), m.role(), m.fromOn(), m.toOn(), today, now));
        alliance.replaceLeadership(wanted.leadership(), holders, units, today, now);
        return alliance;
    }
}
