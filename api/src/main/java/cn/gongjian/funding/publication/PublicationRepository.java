package cn.gongjian.funding.publication;

import static cn.gongjian.funding.publication.PublicationProblem.PUBLICATION_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_MONEY;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Seen by whoever reads the money of the organisation that publishes; the page itself by everybody. */
@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<FundingPublication, UUID> {

    private final Cooperations cooperations;

    PublicationRepository(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    Uni<FundingPublication> visibleTo(Caller caller, UUID id) {
        return getSession().chain(session -> session.createQuery("from FundingPublication p join fetch p.organization where p.id = :id", FundingPublication.class)
                        .setParameter("id", id).getSingleResultOrNull())
                .onItem().ifNull().failWith(PUBLICATION_NOT_FOUND::because)
                .invoke(publication -> caller.mustReach(publication.organization, READS_MONEY, PUBLICATION_NOT_FOUND))
                .call(publication -> name(List.of(publication)));
    }

    /** Those that are on, newest first. */
    Uni<Page<FundingPublication>> visible(Caller caller, PublicationFilter filter, PageRequest request) {
        var listing = Listing.of(FundingPublication.class, "from FundingPublication p join fetch p.organization o").visible(caller, READS_MONEY, "o.path")
                .where("p.withdrawnAt is null", Map.of())
                .where(filter.allianceId, "p.allianceId = :allianceId", "allianceId")
                .where(filter.pairingId, "p.pairingId = :pairingId", "pairingId")
                .newestFirst("p.id", p -> p.id);
        return getSession().chain(session -> listing.page(session, request)).call(page -> name(page.items()));
    }

    private Uni<Void> name(List<FundingPublication> publications) {
        return cooperations.known(publications.stream().map(p -> p.allianceId).filter(Objects::nonNull).toList(),
                        publications.stream().map(p -> p.pairingId).filter(Objects::nonNull).toList(), List.of())
                .invoke(known -> publications.forEach(p -> p.beneficiary = known.get(p.beneficiaryId()).ref()))
                .replaceWithVoid();
    }
}
