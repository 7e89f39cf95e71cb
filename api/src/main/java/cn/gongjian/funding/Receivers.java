package cn.gongjian.funding;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Party;
import cn.gongjian.pairing.Pairings;
import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds whom money is for, and which of its parties bear costs. */
@ApplicationScoped
class Receivers {

    record Receiver(Cooperation cooperation, List<Organization> parties, Set<UUID> paying) {

        Payers payers(Fund fund) {
            return new Payers(fund.owner, parties, paying);
        }
    }

    private final Cooperations cooperations;
    private final Pairings pairings;

    Receivers(Cooperations cooperations, Pairings pairings) {
        this.cooperations = cooperations;
        this.pairings = pairings;
    }

    /** Exactly one id is given; fails with that kind's 404 where the caller sees none. */
    Uni<Receiver> visibleTo(Caller who, UUID allianceId, UUID pairingId, UUID organizationId) {
        return cooperations.visibleTo(who, allianceId, pairingId, organizationId)
                .chain(found -> cooperations.parties(found).chain(parties -> paying(who, found).map(paying -> new Receiver(found, parties, paying))));
    }

    private Uni<Set<UUID>> paying(Caller who, Cooperation found) {
        return found.kind() == CooperationKind.PAIRING
                ? pairings.payers(who, found.id())
                : Uni.createFrom().item(found.parties().stream().map(Party::id).collect(Collectors.toSet()));
    }
}
