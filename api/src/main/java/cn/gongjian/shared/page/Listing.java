package cn.gongjian.shared.page;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A filtered list in keyset order, built in HQL piece by piece. Every value is a bound parameter; only fragments written
 * in our own code become part of the query.
 *
 * <pre>{@code
 * Listing.of(Fund.class, "from Fund f join fetch f.owner owner")
 *         .visible(caller, READS_MONEY, "owner.path")
 *         .where(year, "f.fiscalYear = :year", "year")
 *         .newestFirst("f.id", Fund::id)
 *         .page(session, request)
 * }</pre>
 */
public final class Listing<T> {

    private record Key<T>(String path, Class<?> type, boolean descending, Function<T, ?> of) {}

    private final Class<T> type;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<Key<T>> keys = new ArrayList<>();

    private Listing(Class<T> type, String from) {
        this.type = type;
        this.from = from;
    }

    /** {@code from} may begin with "select …", sub-queries too, when the items are projections; joins that it fetches are dropped for the total. */
    public static <T> Listing<T> of(Class<T> type, String from) {
        return new Listing<>(type, from);
    }

    /** A condition that always holds, with its parameters by name. */
    public Listing<T> where(String condition, Map<String, ?> values) {
        conditions.add(condition);
        parameters.putAll(values);
        return this;
    }

    /** More parameters for a condition that is there already. */
    public Listing<T> with(Map<String, ?> values) {
        parameters.putAll(values);
        return this;
    }

    public Listing<T> where(String condition) {
        return where(condition, Map.of());
    }

    /** An optional filter: an absent value filters nothing. */
    public Listing<T> where(Object value, String condition, String parameter) {
        return value == null ? this : where(condition, Map.of(parameter, value));
    }

    /** An optional search for a piece of text, anywhere in any of the paths, letters of any case. */
    public Listing<T> search(String text, String... paths) {
        if (text == null || text.isBlank()) return this;
        var escaped = text.strip().toLowerCase().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        var either = java.util.Arrays.stream(paths).map(p -> "lower(" + p + ") like :q escape '\\'").toList();
        return where("(" + String.join(" or ", either) + ")", Map.of("q", "%" + escaped + "%"));
    }

    /** Only what lies within the caller's reach in one of the roles; {@code paths} are HQL paths of organisation paths. */
    public Listing<T> visible(Caller caller, Set<Role> roles, String... paths) {
        return where(within(caller.prefixes(roles), "reach", paths), reach(caller.prefixes(roles), "reach"));
    }

    /** The reach as a fragment for sub-queries, to be used with {@link #reach}. */
    public static String within(List<String> prefixes, String name, String... paths) {
        if (prefixes.isEmpty()) return "1 = 0";
        var any = new ArrayList<String>();
        for (var path : paths)
            for (int i = 0; i < prefixes.size(); i++) any.add(path + " like :" + name + i);
        return "(" + String.join(" or ", any) + ")";
    }

    /**
     * The same for rows that are read anyway, where no index on places would help. The database guesses alike for all reaches
     * how many rows this leaves, so it keeps one plan for them; with "like" it makes one for each page, which costs more than to read it.
     */
    public static String beneath(List<String> prefixes, String name, String... paths) {
        if (prefixes.isEmpty()) return "1 = 0";
        var any = new ArrayList<String>();
        for (var path : paths)
            for (int i = 0; i < prefixes.size(); i++) any.add("left(" + path + ", length(:" + name + i + ") - 1) || '%' = :" + name + i);
        return "(" + String.join(" or ", any) + ")";
    }

    /** Whoever reaches all of {@code paths} need not be asked for each row beneath them. */
    public static boolean covers(List<String> prefixes, List<String> paths) {
        return paths.stream().allMatch(path -> prefixes.stream().anyMatch(prefix -> path.startsWith(prefix.substring(0, prefix.length() - 1))));
    }

    public static Map<String, Object> reach(List<String> prefixes, String name) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < prefixes.size(); i++) values.put(name + i, prefixes.get(i));
        return values;
    }

    public Listing<T> ascending(String path, Class<?> keyType, Function<T, ?> of) {
        keys.add(new Key<>(path, keyType, false, of));
        return this;
    }

    public Listing<T> descending(String path, Class<?> keyType, Function<T, ?> of) {
        keys.add(new Key<>(path, keyType, true, of));
        return this;
    }

    /** Ids are UUIDv7, so their order is the order of creation. The last key of every listing must be unique. */
    public Listing<T> newestFirst(String idPath, Function<T, ?> id) {
        return descending(idPath, UUID.class, id);
    }

    public Uni<Page<T>> page(Mutiny.Session session, PageRequest request) {
        sort(request.sort);
        var order = String.join(",", keys.stream().map(k -> k.path + (k.descending ? " desc" : "")).toList());
        var bound = new LinkedHashMap<>(parameters);
        var where = new ArrayList<>(conditions);
        if (request.cursor != null) {
            var after = Cursor.read(request.cursor, request.list() + order, keys.stream().<Class<?>>map(Key::type).toList());
            where.add(after());
            for (int i = 0; i < keys.size(); i++) bound.put("after" + i, after.get(i));
        }
        var hql = from + whereClause(where) + " order by " + order;
        // Whoever changed something before has flushed it; Hibernate would go through all that the session holds to find out.
        var query = session.createQuery(hql, type).setMaxResults(request.limit + 1).setFlushMode(FlushMode.MANUAL);
        bound.forEach(query::setParameter);
        var page = query.getResultList().map(rows -> cut(rows, request, order));
        return request.count ? page.chain(p -> total(session).map(total -> new Page<>(p.items(), p.nextCursor(), total))) : page;
    }

    /** A list has one natural order, named by its first key; a caller may turn it round. Creation is told by the id. */
    private void sort(String wanted) {
        if (wanted == null) return;
        var first = keys.getFirst();
        var name = first.type == UUID.class ? "createdAt" : first.path.substring(first.path.lastIndexOf('.') + 1);
        if (!wanted.equals(name) && !wanted.equals("-" + name)) throw REQUEST_INVALID.because().at("sort", name + " / -" + name);
        if (wanted.startsWith("-") != first.descending) keys.replaceAll(key -> new Key<>(key.path, key.type, !key.descending, key.of));
    }

    private Page<T> cut(List<T> rows, PageRequest request, String order) {
        int limit = request.limit;
        if (rows.size() <= limit) return new Page<>(rows, null, null);
        var last = rows.get(limit - 1);
        return new Page<>(rows.subList(0, limit), Cursor.write(request.list() + order, keys.stream().map(k -> k.of.apply(last)).toList()), null);
    }

    /** (k0, k1) after (v0, v1), where an index leads to; (k0 after v0) or (k0 = v0 and (k1 after v1 or …)) for keys of mixed direction. */
    private String after() {
        if (keys.stream().map(Key::descending).distinct().count() == 1)
            return "(" + String.join(", ", keys.stream().map(Key::path).toList()) + ") " + (keys.getFirst().descending ? "<" : ">") + " ("
                    + String.join(", ", IntStream.range(0, keys.size()).mapToObj(i -> ":after" + i).toList()) + ")";
        String rest = null;
        for (int i = keys.size() - 1; i >= 0; i--) {
            var key = keys.get(i);
            var beyond = key.path + (key.descending ? " < :after" : " > :after") + i;
            rest = rest == null ? beyond : beyond + " or (" + key.path + " = :after" + i + " and (" + rest + "))";
        }
        return "(" + rest + ")";
    }

    private static String whereClause(List<String> where) {
        return where.isEmpty() ? "" : " where " + String.join(" and ", where);
    }

    public Uni<Long> total(Mutiny.Session session) {
        var hql = "select count(*) " + from.substring(from.lastIndexOf("from ")).replace(" join fetch ", " join ") + whereClause(conditions);
        var query = session.createQuery(hql, Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }
}
