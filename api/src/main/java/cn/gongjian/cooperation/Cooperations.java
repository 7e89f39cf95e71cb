package cn.gongjian.cooperation;

import static cn.gongjian.cooperation.CooperationProblem.COOPERATION_AMBIGUOUS;

import cn.gongjian.alliance.Alliances;
import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.KnownCooperation;
import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Organizations;
import cn.gongjian.organization.Party;
import cn.gongjian.pairing.Pairings;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what an activity or an allocation belongs to, with the visibility rule of each kind. */
@ApplicationScoped
public class Cooperations {

    private final Alliances alliances;
    private final Pairings pairings;
    private final Organizations organizations;

    Cooperations(Alliances alliances, Pairings pairings, Organizations organizations) {
        this.alliances = alliances;
        this.pairings = pairings;
        this.organizations = organizations;
    }

    /** Exactly one id is given; fails with that kind's 404 where the caller sees none. */
    public Uni<Cooperation> visibleTo(Caller caller, UUID allianceId, UUID pairingId, UUID organizationId) {
        if (Stream.of(allianceId, pairingId, organizationId).filter(Objects::nonNull).count() != 1)
            throw COOPERATION_AMBIGUOUS.because().at("/allianceId", "allianceId、pairingId、organizationId 必须且只能填一个");
        if (allianceId != null) return alliances.cooperation(caller, allianceId);
        if (pairingId != null) return pairings.cooperation(caller, pairingId);
        return organizations.visibleTo(caller, organizationId)
                .map(o -> new Cooperation(CooperationKind.ORGANIZATION, o.id(), o.name(), List.of(o), o.isClosed()));
    }

    /** Ids and names of those who take part on a day, by name, for things that belong to it and that somebody was found to see. */
    public Uni<Map<UUID, String>> membersOn(LocalDate day, CooperationKind kind, UUID id) {
        var members = switch (kind) {
            case ALLIANCE -> Alliances.membersOn("id", "day");
            case PAIRING -> Pairings.sidesOf("id");
            case ORGANIZATION -> "select o.id, o.name from Organization o where o.id = :id";
        };
        return Panache.getSession().chain(session -> {
            var query = session.createQuery(members, Object[].class).setParameter("id", id);
            return (kind == CooperationKind.ALLIANCE ? query.setParameter("day", day) : query).getResultList();
        }).map(rows -> {
            var named = new LinkedHashMap<UUID, String>();
            rows.forEach(row -> named.put((UUID) row[0], (String) row[1]));
            return named;
        });
    }

    /** The parties in their order as the session keeps them, for whoever points at one of them. Only those of an alliance are not there yet. */
    public Uni<List<Organization>> parties(Cooperation of) {
        var kept = of.parties().stream().filter(Organization.class::isInstance).map(Organization.class::cast).toList();
        if (kept.size() == of.parties().size()) return Uni.createFrom().item(kept);
        var ids = of.parties().stream().map(Party::id).toList();
        return organizations.named(ids).map(found -> ids.stream().map(found::get).toList());
    }

    /**
     * HQL for "the alliance, pairing or organisation of this row is visible", over an alias with the attributes allianceId,
     * pairingId and organizationId. Its parameters come from {@code Listing.reach(prefixes, name)}.
     */
    public static String visible(String alias, List<String> prefixes, String name) {
        return "(" + alias + ".allianceId in (" + Alliances.visibleIds(prefixes, name) + ") or "
                + alias + ".pairingId in (" + Pairings.visibleIds(prefixes, name) + ") or "
                + alias + ".organizationId in (select vo.id from Organization vo where " + Listing.within(prefixes, name, "vo.path") + "))";
    }

    /**
     * The same for the few among many rows: the ids are arrays, so that the database looks their rows up by the index of each
     * kind, where of a sub-query beneath "or" it would read all rows there are.
     */
    public static String visibleByIndex(String alias, List<String> prefixes, String name) {
        return "(" + among(alias + ".allianceId", Alliances.visibleIds(prefixes, name)) + " or " + among(alias + ".pairingId", Pairings.visibleIds(prefixes, name)) + " or "
                + among(alias + ".organizationId", "select vo.id from Organization vo where " + Listing.within(prefixes, name, "vo.path")) + ")";
    }

    /** The same over the one id of whatever it is, alliance, pairing or organisation. */
    public static String amongVisible(String id, List<String> prefixes, String name) {
        return among(id, Alliances.idsWithin(prefixes, name) + " union " + Pairings.visibleIds(prefixes, name)
                + " union select vo.id from Organization vo where " + Listing.within(prefixes, name, "vo.path"));
    }

    private static String among(String id, String ids) {
        return "cast(sql('? = any(array(?))', " + id + ", (" + ids + ")) as Boolean) = true";
    }

    /** The same for few rows: what each of them belongs to is looked at, instead of all that is in reach. */
    public static String eachVisible(String alias, List<String> prefixes, String name) {
        return "(" + Alliances.visibleOf(alias + ".allianceId", prefixes, name) + " or " + Pairings.visibleOf(alias + ".pairingId", prefixes, name)
                + " or exists (select 1 from Organization vo where vo.id = " + alias + ".organizationId and " + Listing.within(prefixes, name, "vo.path") + "))";
    }

    /** Also of few rows: a party of the day {@code today}, a parameter, is in reach. Who merely sees it, as a former member does, is none. */
    public static String partyOn(String today, String alias, List<String> prefixes, String name) {
        return "(" + Alliances.memberOn(today, alias + ".allianceId", prefixes, name) + " or " + Pairings.visibleOf(alias + ".pairingId", prefixes, name)
                + " or exists (select 1 from Organization vo where vo.id = " + alias + ".organizationId and " + Listing.within(prefixes, name, "vo.path") + "))";
    }

    /** {@link #eachVisible} in SQL, over columns of these names; the reach is a parameter that is an array of prefixes. */
    public static String visibleInSql(String alias, String reach) {
        return "(" + Alliances.visibleInSql(alias + ".alliance_id", reach) + " or " + Pairings.visibleInSql(alias + ".pairing_id", reach)
                + " or exists (select 1 from organization vo where vo.id = " + alias + ".organization_id and vo.path like any(" + reach + ") offset 0))";
    }

    /** {@link #name} in SQL. */
    public static String nameInSql(String alias) {
        return "coalesce((select ca.name from alliance ca where ca.id = " + alias + ".alliance_id),"
                + " (select cpa.name || ' 与 ' || cpb.name from pairing cp join organization cpa on cpa.id = cp.side_a_id"
                + " join organization cpb on cpb.id = cp.side_b_id where cp.id = " + alias + ".pairing_id),"
                + " (select co.name from organization co where co.id = " + alias + ".organization_id))";
    }

    /** Several of any kind by id, for a page of things that belong to them and that the caller was found to see. */
    public Uni<Map<UUID, KnownCooperation>> known(Collection<UUID> allianceIds, Collection<UUID> pairingIds, Collection<UUID> organizationIds) {
        var known = new HashMap<UUID, KnownCooperation>();
        return alliances.known(allianceIds).invoke(found -> put(known, found))
                .chain(() -> pairings.known(pairingIds)).invoke(found -> put(known, found))
                .chain(() -> organizations.known(organizationIds)).invoke(found -> put(known, found))
                .replaceWith(known);
    }

    private static void put(Map<UUID, KnownCooperation> known, List<KnownCooperation> found) {
        found.forEach(one -> known.put(one.ref().id(), one));
    }

    /** HQL for the name of what a row belongs to, looked up for the rows of a page alone; the same alias as for {@link #visible}. */
    public static String name(String alias) {
        return "coalesce((select ca.name from Alliance ca where ca.id = " + alias + ".allianceId),"
                + " (select cpa.name || ' 与 ' || cpb.name from Pairing cp join cp.sideA cpa join cp.sideB cpb where cp.id = " + alias + ".pairingId),"
                + " (select co.name from Organization co where co.id = " + alias + ".organizationId))";
    }

    /** HQL for the names to search in; the same alias as for {@link #visible}. */
    public static List<String> names(String alias) {
        return List.of("(select na.name from Alliance na where na.id = " + alias + ".allianceId)",
                "(select npa.name from Pairing np join np.sideA npa where np.id = " + alias + ".pairingId)",
                "(select npb.name from Pairing nq join nq.sideB npb where nq.id = " + alias + ".pairingId)",
                "(select no.name from Organization no where no.id = " + alias + ".organizationId)");
    }
}
