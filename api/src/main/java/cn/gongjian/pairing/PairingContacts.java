package cn.gongjian.pairing;

import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.organization.PartnerContacts;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The leading groups and liaisons of open pairings that the caller runs. */
@ApplicationScoped
class PairingContacts implements PartnerContacts {

    private final PairingRepository pairings;
    private final Clock clock;

    PairingContacts(PairingRepository pairings, Clock clock) {
        this.pairings = pairings;
        this.clock = clock;
    }

    @Override
    public Uni<Boolean> includes(Caller caller, UUID personId) {
        var prefixes = caller.prefixes(RUNS_BUSINESS);
        return pairings.getSession().chain(session -> {
            var query = session.createQuery("select count(*) from PairingPost post where post.person.id = :person and post.fromOn <= :today"
                            + " and (post.toOn is null or post.toOn >= :today) and post.pairing.state in (PROPOSED, CONFIRMED, FILED) and "
                            + Listing.within(prefixes, "reach", "post.pairing.sideA.path", "post.pairing.sideB.path"), Long.class)
                    .setParameter("person", personId)
                    .setParameter("today", LocalDate.now(clock));
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResult().map(count -> count > 0);
        });
    }
}
