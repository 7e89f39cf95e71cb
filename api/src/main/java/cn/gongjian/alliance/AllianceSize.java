package cn.gongjian.alliance;

import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.KnownCooperation;
import cn.gongjian.organization.Party;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An alliance with the number of its members on a day, for whoever weighs alliances against each other. */
public record AllianceSize(UUID id, String name, boolean closed, int members, Set<UUID> parties) {

    /** {@code parties} are those of today. */
    static AllianceSize of(ShownAlliance alliance, LocalDate day, LocalDate today) {
        var facts = alliance.facts();
        return new AllianceSize(facts.id, facts.name, facts.state == AllianceState.CLOSED, alliance.membersOn(day).size(),
                alliance.partiesOn(today).stream().map(Party::id).collect(Collectors.toSet()));
    }

    public KnownCooperation known() {
        return new KnownCooperation(new CooperationRef(CooperationKind.ALLIANCE, id, name), closed);
    }
}
