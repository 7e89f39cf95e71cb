package cn.gongjian.funding;

import static cn.gongjian.shared.caller.Role.READS_MONEY;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

@ApplicationScoped
class LedgerRepository implements PanacheRepositoryBase<LedgerEntry, UUID> {

    private static final String FROM = "from LedgerEntry e join fetch e.fund f join fetch f.owner owner left join fetch e.payer";

    private final Cooperations cooperations;

    LedgerRepository(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    Uni<Void> book(LedgerEntry entry) {
        return persistAndFlush(entry).replaceWithVoid();
    }

    /** The newest first. Seen by whoever reads the fund, and by whoever reads the money of a party of the beneficiary. */
    Uni<Page<LedgerEntry>> visible(Caller caller, LedgerFilter filter, PageRequest request) {
        var prefixes = caller.prefixes(READS_MONEY);
        var listing = Listing.of(LedgerEntry.class, FROM)
                .where(prefixes.isEmpty() ? "1 = 0"
                        : "(" + Listing.within(prefixes, "reach", "owner.path") + " or " + Cooperations.visible("e", prefixes, "reach") + ")", Listing.reach(prefixes, "reach"))
                .where(filter.fundId, "f.id = :fundId", "fundId")
                .where(filter.allocationId, "e.allocationId = :allocationId", "allocationId")
                .where(filter.allianceId, "e.allianceId = :allianceId", "allianceId")
                .where(filter.pairingId, "e.pairingId = :pairingId", "pairingId")
                .where(filter.organizationId, "e.organizationId = :organizationId", "organizationId")
                .where(filter.activityId, "e.activityId = :activityId", "activityId")
                .where(filter.payerId, "e.payer.id = :payerId", "payerId")
                .where(filter.kind == null || filter.kind.isEmpty() ? null : filter.kind, "e.kind in :kind", "kind")
                .where(filter.purposeCode, "e.purposeCode = :purposeCode", "purposeCode")
                .where(filter.economicCode, "e.economicCode = :economicCode", "economicCode")
                .where(filter.fiscalYear, "e.fiscalYear = :fiscalYear", "fiscalYear")
                .where(filter.from, "e.bookedOn >= :from", "from")
                .where(filter.to, "e.bookedOn <= :to", "to")
                .newestFirst("e.id", e -> e.id);
        return getSession().chain(session -> listing.page(session, request)).call(page -> name(page.items()));
    }

    private Uni<Void> name(List<LedgerEntry> entries) {
        return cooperations.known(ids(entries, e -> e.allianceId), ids(entries, e -> e.pairingId), ids(entries, e -> e.organizationId))
                .invoke(known -> entries.forEach(e -> Stream.of(e.allianceId, e.pairingId, e.organizationId).filter(Objects::nonNull).findFirst()
                        .ifPresent(id -> e.beneficiary = Beneficiary.of(known.get(id), false))))
                .replaceWithVoid();
    }

    private static Collection<UUID> ids(List<LedgerEntry> entries, Function<LedgerEntry, UUID> id) {
        return entries.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
