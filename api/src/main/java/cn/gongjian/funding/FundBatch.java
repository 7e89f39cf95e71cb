package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.FUND_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Organizations;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Several funds at once. */
@ApplicationScoped
class FundBatch {

    private final FundRepository funds;
    private final LedgerRepository ledger;
    private final Organizations organizations;
    private final AuditTrail audit;
    private final Clock clock;

    FundBatch(FundRepository funds, LedgerRepository ledger, Organizations organizations, AuditTrail audit, Clock clock) {
        this.funds = funds;
        this.ledger = ledger;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Attempts<Fund>> attempt(Caller who, List<CreateFund> wanted) {
        return organizations.named(wanted.stream().map(CreateFund::ownerId).distinct().toList())
                .map(owners -> Attempts.of(wanted, facts -> fund(who, owners.get(facts.ownerId()), facts)));
    }

    private Fund fund(Caller who, Organization owner, CreateFund facts) {
        who.mustReach(owner, KEEPS_MONEY, FUND_NOT_YOURS);
        return Fund.of(owner, facts, ServiceTime.now(clock));
    }

    Uni<Void> keep(Caller who, List<Fund> made) {
        return Attempts.inParts(made, part -> funds.persist(part).chain(() -> Attempts.each(part, fund -> audit.created(who, fund))).chain(funds::flush)
                .chain(() -> ledger.persist(part.stream().map(this::entry))).chain(funds::flush));
    }

    private LedgerEntry entry(Fund fund) {
        return LedgerEntry.of(LedgerKind.FUND_SET, fund, fund.total, fund.id, fund.documentNumber, ServiceTime.now(clock));
    }
}
