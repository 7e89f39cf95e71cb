package cn.gongjian.funding;

import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;
import static cn.gongjian.shared.caller.Role.SPENDS_MONEY;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Entries and adjustments that wait for the caller: to be signed as the second person, or to be written anew. */
@ApplicationScoped
class WaitingEntries {

    private static final String DISBURSEMENT = "select a.id, " + Cooperations.name("a") + ", e.voucherNumber, e.amount, e.updatedAt";
    private static final String EXPENSE = "select a.id, " + Cooperations.name("a") + ", e.payee, e.amount, e.updatedAt";
    private static final String ADJUSTMENT = "select f.id, f.name, e.reason, e.amount, e.updatedAt";
    private static final String OF_ALLOCATION = " e join e.allocation a join a.fund f where ";
    private static final String OF_FUND = " e join e.fund f where ";

    private static final String TO_SIGN = "e.signatures.state = SUBMITTED and e.signatures.author.id <> :me";
    /** Of what is settled nothing is confirmed any more. */
    private static final String STILL_OPEN = " and a.state = APPROVED";
    private static final String RETURNED = "e.signatures.state = RETURNED and e.signatures.author.id = :me";

    private final Clock clock;

    WaitingEntries(Clock clock) {
        this.clock = clock;
    }

    Uni<List<Funding.Waiting>> disbursements(Caller caller, int limit) {
        return read(caller, DISBURSEMENT + " from Disbursement" + OF_ALLOCATION + TO_SIGN + STILL_OPEN, limit);
    }

    Uni<List<Funding.Waiting>> expenses(Caller caller, int limit) {
        return read(caller, EXPENSE + " from Expense" + OF_ALLOCATION + TO_SIGN + STILL_OPEN, limit);
    }

    Uni<List<Funding.Waiting>> adjustments(Caller caller, int limit) {
        return read(caller, ADJUSTMENT + " from FundAdjustment" + OF_FUND + TO_SIGN, limit);
    }

    Uni<List<Funding.Waiting>> returned(Caller caller, int limit) {
        return read(caller, DISBURSEMENT.replace("e.voucherNumber", "e.signatures.returnReason") + " from Disbursement" + OF_ALLOCATION + RETURNED, limit)
                .chain(paid -> read(caller, EXPENSE.replace("e.payee", "e.signatures.returnReason") + " from Expense" + OF_ALLOCATION + RETURNED, limit)
                        .map(spent -> Stream.concat(paid.stream(), spent.stream()).limit(limit).toList()));
    }

    Uni<Long> count(Caller caller) {
        return count(caller, "Disbursement" + OF_ALLOCATION + TO_SIGN + STILL_OPEN)
                .chain(sum -> count(caller, "Expense" + OF_ALLOCATION + TO_SIGN + STILL_OPEN).map(n -> sum + n))
                .chain(sum -> count(caller, "FundAdjustment" + OF_FUND + TO_SIGN).map(n -> sum + n))
                .chain(sum -> count(caller, "Disbursement" + OF_ALLOCATION + RETURNED).map(n -> sum + n))
                .chain(sum -> count(caller, "Expense" + OF_ALLOCATION + RETURNED).map(n -> sum + n));
    }

    private Uni<List<Funding.Waiting>> read(Caller caller, String hql, int limit) {
        return asked(caller, hql, " order by e.id desc", Object[].class, limit)
                .map(rows -> rows.stream().map(row -> new Funding.Waiting((UUID) row[0], (String) row[1], (String) row[2], (Money) row[3], ServiceTime.at((Instant) row[4]))).toList());
    }

    private Uni<Long> count(Caller caller, String from) {
        return asked(caller, "select count(*) from " + from, "", Long.class, 1).map(counts -> counts.isEmpty() ? 0L : counts.getFirst());
    }

    /** Of funds that the caller keeps, and of what was given to those for whom the caller spends. */
    private <T> Uni<List<T>> asked(Caller caller, String hql, String order, Class<T> type, int limit) {
        var keeps = caller.prefixes(KEEPS_MONEY);
        var spends = hql.contains(RETURNED) ? caller.prefixes(SPENDS_MONEY) : List.<String>of();
        if (keeps.isEmpty() && spends.isEmpty()) return Uni.createFrom().item(List.of());
        var reach = Listing.within(keeps, "reach", "f.owner.path");
        return Panache.getSession().chain(session -> {
            var query = session.createQuery(hql + " and (" + reach + (spends.isEmpty() ? "" : " or " + Cooperations.partyOn("today", "a", spends, "party")) + ")" + order, type)
                    .setParameter("me", caller.personId()).setMaxResults(limit);
            if (!spends.isEmpty()) query.setParameter("today", LocalDate.now(clock.withZone(ServiceTime.ZONE)));
            Listing.reach(keeps, "reach").forEach(query::setParameter);
            Listing.reach(spends, "party").forEach(query::setParameter);
            return query.getResultList();
        });
    }
}
