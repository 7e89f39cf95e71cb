package cn.gongjian.calendar.feed;

import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.alliance.Alliances;
import cn.gongjian.pairing.Pairings;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.problem.ProblemKind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** May a person see today what a feed is of? Business alone counts: an administrator who sees an organisation does not see its calendar. */
@ApplicationScoped
class FeedSight {

    /** The subject's name, or empty where the person does not see it. For the owner's own calendar, which is most of what is fetched, the database is not asked. */
    Uni<Optional<String>> name(Caller caller, FeedSubject subject) {
        if (subject.kind() == FeedKind.PERSON)
            return Uni.createFrom().item(subject.id().equals(caller.personId()) ? Optional.of(caller.name()) : Optional.empty());
        var prefixes = caller.prefixes(READS_BUSINESS);
        var hql = switch (subject.kind()) {
            case ALLIANCE -> "select s.name from Alliance s where s.id = :id and " + Alliances.visibleOf("s.id", prefixes, "reach");
            case PAIRING -> "select a.name || ' 与 ' || b.name from Pairing s join s.sideA a join s.sideB b where s.id = :id and "
                    + Pairings.visibleOf("s.id", prefixes, "reach");
            default -> "select s.name from Organization s where s.id = :id and " + Listing.within(prefixes, "reach", "s.path");
        };
        return Panache.withSession(() -> Panache.getSession().chain(session -> {
            var query = session.createQuery(hql, String.class).setParameter("id", subject.id());
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResultOrNull();
        })).map(Optional::ofNullable);
    }

    Uni<String> name(Caller caller, FeedSubject subject, ProblemKind otherwise) {
        return name(caller, subject).map(name -> name.orElseThrow(otherwise::because));
    }
}
