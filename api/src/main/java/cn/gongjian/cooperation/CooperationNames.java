package cn.gongjian.cooperation;

import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.alliance.Alliances;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.KnownCooperation;
import cn.gongjian.pairing.Pairings;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.page.Listing;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds alliances, pairings and organisations by what people write in a table: their whole name, a code of an organisation, or an id. */
@ApplicationScoped
public class CooperationNames {

    /** A statement takes so many parameters, and each word is several of them. */
    private static final int AT_ONCE = 5_000;
    private static final String PAIR = "replace(a.name || '与' || b.name, ' ', '')";

    private record Query(CooperationKind kind, List<String> prefixes, String select, String word, String where) {}

    /** Those in the caller's sight, by what was written, spaces aside; what nothing is called is not there. */
    public Uni<Map<String, List<KnownCooperation>>> of(Caller caller, Collection<String> written) {
        return find(written, Stream.concat(business(caller.prefixes(READS_BUSINESS)), organizations(caller)).toList());
    }

    public Uni<Map<String, List<KnownCooperation>>> ofOrganizations(Caller caller, Collection<String> written) {
        return find(written, organizations(caller).toList());
    }

    /** As names are looked for: with or without spaces around the 与. */
    public static String bare(String name) {
        return name.replace(" ", "").toLowerCase();
    }

    private static Stream<Query> business(List<String> prefixes) {
        var alliances = new String[] {"a.id, a.name, a.state = CLOSED from Alliance a", "a.id in (" + Alliances.visibleIds(prefixes, "reach") + ")"};
        var pairings = new String[] {"p.id, a.name || ' 与 ' || b.name, p.state in (CLOSED, DECLINED) from Pairing p join p.sideA a join p.sideB b",
                "p.id in (" + Pairings.visibleIds(prefixes, "reach") + ")"};
        return Stream.of(new Query(CooperationKind.ALLIANCE, prefixes, alliances[0], "a.name", alliances[1]),
                new Query(CooperationKind.ALLIANCE, prefixes, alliances[0], "cast(a.id as String)", alliances[1]),
                new Query(CooperationKind.PAIRING, prefixes, pairings[0], PAIR, pairings[1]),
                new Query(CooperationKind.PAIRING, prefixes, pairings[0], "cast(p.id as String)", pairings[1]));
    }

    private static Stream<Query> organizations(Caller caller) {
        var prefixes = caller.prefixes(EnumSet.allOf(Role.class));
        return Stream.of("o.name", "o.creditCode", "o.schoolCode", "o.partyCode", "cast(o.id as String)").map(word -> new Query(CooperationKind.ORGANIZATION, prefixes,
                "o.id, o.name, o.closedOn is not null from Organization o", word, "o.kind <> PLATFORM and " + Listing.within(prefixes, "reach", "o.path")));
    }

    private static Uni<Map<String, List<KnownCooperation>>> find(Collection<String> written, List<Query> queries) {
        var found = new HashMap<String, List<KnownCooperation>>();
        var words = written.stream().map(CooperationNames::bare).distinct().toList();
        Uni<Void> all = Uni.createFrom().voidItem();
        for (int from = 0; from < words.size(); from += AT_ONCE) {
            var part = words.subList(from, Math.min(words.size(), from + AT_ONCE));
            for (var query : queries) if (!query.prefixes.isEmpty()) all = all.chain(() -> run(query, part)).invoke(rows -> rows.forEach(row -> take(found, query.kind, row))).replaceWithVoid();
        }
        return all.replaceWith(found);
    }

    private static Uni<List<Object[]>> run(Query query, List<String> words) {
        var word = "lower(replace(" + query.word + ", ' ', ''))";
        return Panache.getSession().chain(session -> {
            var select = session.createQuery("select " + word + ", " + query.select + " where " + word + " in :words and " + query.where, Object[].class).setParameter("words", words);
            Listing.reach(query.prefixes, "reach").forEach(select::setParameter);
            return select.getResultList();
        });
    }

    private static void take(Map<String, List<KnownCooperation>> found, CooperationKind kind, Object[] row) {
        found.computeIfAbsent((String) row[0], word -> new ArrayList<>())
                .add(new KnownCooperation(new CooperationRef(kind, (UUID) row[1], (String) row[2]), (Boolean) row[3]));
    }
}
