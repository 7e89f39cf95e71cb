package cn.gongjian.organization;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Officers and administrators enter a one-time code at sign-in; Keycloak knows them by a realm role. Grants begin, end
 * and are revoked, accounts change hands: rather than following each event, the two sides are compared and Keycloak is
 * told the difference, for as long as it takes to get through.
 */
@ApplicationScoped
class SecondFactors {

    private static final Logger LOG = Logger.getLogger(SecondFactors.class);
    private final SecondFactorStore duties;
    private final Accounts accounts;

    SecondFactors(SecondFactorStore duties, Accounts accounts) {
        this.duties = duties;
        this.accounts = accounts;
    }

    /** All that is due, one account after the other; the first failure ends the round. */
    @Scheduled(every = "{gongjian.second-factor.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> tell() {
        return Multi.createBy().repeating().uni(this::tellNext).whilst(hasMore -> hasMore).onItem().ignoreAsUni();
    }

    private Uni<Boolean> tellNext() {
        return duties.claim().chain(duty -> duty == null ? Uni.createFrom().item(false) : tell(duty));
    }

    private Uni<Boolean> tell(SecondFactorStore.Duty duty) {
        return accounts.demandCode(duty.subject(), duty.demanded())
                .chain(() -> duties.told(duty))
                .replaceWith(true)
                .onFailure().invoke(failure -> LOG.warnf("Keycloak was not told who needs a one-time code, trying again: %s", failure.getClass().getSimpleName()))
                .onFailure().recoverWithUni(() -> duties.again(duty).replaceWith(false));
    }
}
