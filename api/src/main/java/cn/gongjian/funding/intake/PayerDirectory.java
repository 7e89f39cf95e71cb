package cn.gongjian.funding.intake;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.KnownCooperation;
import cn.gongjian.organization.Party;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.problem.Problem;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Finds the parties of those for whom money is. */
@ApplicationScoped
class PayerDirectory {

    private final Cooperations cooperations;

    PayerDirectory(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    Uni<PayerNames> of(Caller who, Collection<KnownCooperation> beneficiaries) {
        var parties = new HashMap<UUID, List<? extends Party>>();
        return Multi.createFrom().iterable(beneficiaries).onItem().transformToUniAndConcatenate(one -> parties(who, one).invoke(found -> parties.put(one.ref().id(), found)))
                .collect().last().replaceWith(new PayerNames(parties));
    }

    /** None where the caller may not look: who may pay is then nobody's guess. */
    private Uni<List<? extends Party>> parties(Caller who, KnownCooperation one) {
        return cooperations.visibleTo(who, id(one, CooperationKind.ALLIANCE), id(one, CooperationKind.PAIRING), id(one, CooperationKind.ORGANIZATION))
                .<List<? extends Party>>map(found -> found.parties()).onFailure(Problem.class).recoverWithItem(List.of());
    }

    private static UUID id(KnownCooperation one, CooperationKind kind) {
        return one.ref().subject() == kind ? one.ref().id() : null;
    }
}
