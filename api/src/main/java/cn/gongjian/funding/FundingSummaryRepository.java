package cn.gongjian.funding;

import static cn.gongjian.shared.caller.Role.READS_MONEY;

import cn.gongjian.alliance.Alliances;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.FlushMode;

@ApplicationScoped
class FundingSummaryRepository {

    /** Only a draft makes a new row, and it moves nothing below zero; greatest() lets the check pass for rows that are there. */
    private static final String MOVE = """
            insert into funding_summary (subject, beneficiary_id, fiscal_year, allocated, pending, count)
            values (?1, ?2, ?3, greatest(cast(?4 as numeric), 0), greatest(cast(?5 as numeric), 0), greatest(cast(?6 as integer), 0))
            on conflict (subject, beneficiary_id, fiscal_year) do update set
                allocated = funding_summary.allocated + cast(?4 as numeric),
                pending = funding_summary.pending + cast(?5 as numeric),
                count = funding_summary.count + cast(?6 as integer)""";

    /** The fund's row is locked before; this one is the last to be locked. */
    Uni<Void> move(Allocation allocation, Share moved) {
        return move(Sum.of(allocation), moved);
    }

    /** Several that are new: each sum once, and always in the same order, so that two of them never wait for each other. */
    Uni<Void> move(List<Allocation> fresh) {
        var sums = new TreeMap<Sum, Share>(Comparator.comparing(Sum::beneficiaryId).thenComparing(Sum::fiscalYear));
        fresh.forEach(allocation -> sums.merge(Sum.of(allocation), allocation.share(), Share::plus));
        return Attempts.each(sums.entrySet(), sum -> move(sum.getKey(), sum.getValue()));
    }

    private Uni<Void> move(Sum sum, Share moved) {
        if (moved.equals(Share.NONE)) return Uni.createFrom().voidItem();
        return Panache.getSession().chain(session -> session.createNativeQuery(MOVE)
                .setParameter(1, sum.subject.name())
                .setParameter(2, sum.beneficiaryId)
                .setParameter(3, sum.fiscalYear)
                .setParameter(4, moved.allocated().yuan())
                .setParameter(5, moved.pending().yuan())
                .setParameter(6, moved.count())
                // What was drafted or changed is flushed; not knowing its tables, Hibernate would go through all that the session holds.
                .setFlushMode(FlushMode.MANUAL)
                .executeUpdate()).replaceWithVoid();
    }

    private record Sum(CooperationKind subject, UUID beneficiaryId, int fiscalYear) {

        static Sum of(Allocation allocation) {
            var beneficiary = allocation.beneficiary.ref();
            return new Sum(beneficiary.subject(), beneficiary.id(), allocation.fund.fiscalYear);
        }
    }

    /** Of beneficiaries with a party in reach; newest year first. */
    Uni<Page<FundingSummaryView>> visible(Caller caller, FundingSummaryFilter filter, PageRequest request) {
        var prefixes = caller.prefixes(READS_MONEY);
        var listing = Listing.of(FundingSummaryRow.class, FundingSummaryRow.SELECT)
                .where(within(prefixes, "reach"), Listing.reach(prefixes, "reach"))
                .where(filter.allianceId, "s.subject = ALLIANCE and s.beneficiaryId = :allianceId and s.allianceId = :allianceId", "allianceId")
                .where(filter.pairingId, "s.subject = PAIRING and s.beneficiaryId = :pairingId and s.pairingId = :pairingId", "pairingId")
                .where(filter.organizationId, "s.subject = ORGANIZATION and s.beneficiaryId = :organizationId", "organizationId")
                .where(filter.fiscalYear, "s.fiscalYear = :fiscalYear", "fiscalYear")
                .descending("s.fiscalYear", Integer.class, FundingSummaryRow::fiscalYear)
                .newestFirst("s.beneficiaryId", FundingSummaryRow::beneficiaryId);
        return Panache.getSession().chain(session -> listing.page(session, request)).map(page -> page.map(FundingSummaryRow::view));
    }

    /** The officers above stand in the row itself; whoever else may see an alliance's sums is one of its members. */
    static String within(List<String> prefixes, String name) {
        return prefixes.isEmpty() ? "1 = 0"
                : "(" + Listing.beneath(prefixes, name, "s.path", "s.partnerPath") + " or " + Alliances.memberOf("s.allianceId", prefixes, name) + ")";
    }
}
