package cn.gongjian.alliance;

import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.organization.PartnerContacts;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The leading groups of active alliances in which the caller runs a party of today. A draft is one side's word: it opens nobody's number. */
@ApplicationScoped
class AllianceContacts implements PartnerContacts {

    private final AllianceRepository alliances;
    private final Clock clock;

    AllianceContacts(AllianceRepository alliances, Clock clock) {
        this.alliances = alliances;
        this.clock = clock;
    }

    @Override
    public Uni<Boolean> includes(Caller caller, UUID personId) {
        var prefixes = caller.prefixes(RUNS_BUSINESS);
        return alliances.getSession().chain(session -> {
            var query = session.createQuery("select count(*) from AlliancePost post where post.person.id = :person and post.fromOn <= :today"
                            + " and (post.toOn is null or post.toOn >= :today) and post.alliance.state = ACTIVE and post.alliance.id in (" + Alliances.runIds(prefixes, "reach", "today") + ")", Long.class)
                    .setParameter("person", personId)
                    .setParameter("today", LocalDate.now(clock));
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResult().map(count -> count > 0);
        });
    }
}
