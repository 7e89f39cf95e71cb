package cn.gongjian.calendar.feed;

import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.alliance.Alliances;
import cn.gongjian.pairing.Pairings;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The last days of alliances and pairings, by when they are to be renewed or closed: those of the subject, or in whose leading group the person is. */
@ApplicationScoped
class TermDates implements FeedSource {

    record Term(UUID id, int version, String name, LocalDate endsOn, Instant createdAt, Instant updatedAt) {

        FeedEntry entry(String what, String page) {
            return new FeedEntry(id, version, new FeedEntry.Days(endsOn, endsOn), FeedEntry.Status.CONFIRMED, what + "期满：" + name, "期限", null, null,
                    "今天期满，请按程序续签或办结。", page + id, createdAt, updatedAt);
        }
    }

    @Override
    public Uni<FeedDates> of(Caller owner, FeedScope scope) {
        var prefixes = owner.prefixes(READS_BUSINESS);
        return terms("select t.id, t.version, t.name, t.endsOn, t.createdAt, t.updatedAt from Alliance t where t.state = ACTIVE and t.endsOn between :first and :last and "
                + alliances(scope.subject()) + " and " + Alliances.visibleOf("t.id", prefixes, "reach"), prefixes, scope)
                .chain(alliances -> terms("select t.id, t.version, a.name || ' 与 ' || b.name, t.endsOn, t.createdAt, t.updatedAt from Pairing t join t.sideA a join t.sideB b"
                        + " where t.state in (CONFIRMED, FILED) and t.endsOn between :first and :last and " + pairings(scope.subject())
                        + " and " + Pairings.visibleOf("t.id", prefixes, "reach"), prefixes, scope).map(pairings -> dates(alliances, pairings)));
    }

    private static Uni<List<Term>> terms(String hql, List<String> prefixes, FeedScope scope) {
        return Panache.getSession().chain(session -> {
            var query = session.createQuery(hql + " order by t.id", Term.class).setParameter("subject", scope.subject().id())
                    .setParameter("first", scope.first()).setParameter("last", scope.last());
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getResultList();
        });
    }

    /** They are few, so the entries themselves say whether anything is new. */
    private static FeedDates dates(List<Term> alliances, List<Term> pairings) {
        var entries = new ArrayList<FeedEntry>();
        alliances.forEach(term -> entries.add(term.entry("共同体", "/alliances/")));
        pairings.forEach(term -> entries.add(term.entry("结对", "/pairings/")));
        return new FeedDates(entries.toString(), () -> Uni.createFrom().item(entries));
    }

    private static String alliances(FeedSubject subject) {
        return switch (subject.kind()) {
            case ALLIANCE -> "t.id = :subject";
            case PAIRING -> "1 = 0 and t.id = :subject";
            case ORGANIZATION -> "t.id in (" + Alliances.idsWith("subject") + ")";
            case PERSON -> "t.id in (select post.alliance.id from AlliancePost post where post.person.id = :subject and post.toOn is null)";
        };
    }

    private static String pairings(FeedSubject subject) {
        return switch (subject.kind()) {
            case ALLIANCE -> "1 = 0 and t.id = :subject";
            case PAIRING -> "t.id = :subject";
            case ORGANIZATION -> "t.id in (" + Pairings.idsWith("subject") + ")";
            case PERSON -> "t.id in (select post.pairing.id from PairingPost post where post.person.id = :subject and post.toOn is null)";
        };
    }
}
