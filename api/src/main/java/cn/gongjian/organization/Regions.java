package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.ORGANIZATION_NOT_FOUND;
import static cn.gongjian.organization.OrganizationProblem.REGION_UNKNOWN;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What other features ask of regions. */
@ApplicationScoped
public class Regions {

    private static final int DEEPEST = 6;

    private final RegionRepository regions;
    private final OrganizationRepository organizations;

    Regions(RegionRepository regions, OrganizationRepository organizations) {
        this.regions = regions;
        this.organizations = organizations;
    }

    /** The region and all above it, the nearest first; fails for a code that is not known. No code has none. */
    public Uni<List<String>> lineage(String code) {
        return code == null ? Uni.createFrom().item(List.of()) : upwards(code, new ArrayList<>());
    }

    private Uni<List<String>> upwards(String code, List<String> below) {
        return regions.findById(code).onItem().ifNull().failWith(REGION_UNKNOWN::because).chain(region -> {
            below.add(code);
            return region.parentCode == null || below.size() == DEEPEST ? Uni.createFrom().item(below) : upwards(region.parentCode, below);
        });
    }

    /** Where an organisation in the caller's reach lies: its own region, or the one of the nearest organisation above it; null if none has one. */
    public Uni<String> of(Caller caller, UUID organization) {
        return organizations.plainlyVisibleTo(caller, organization).chain(o -> ofPath(o.path()));
    }

    /** The region for which the caller works first: that of the organisation of their first grant. */
    public Uni<String> of(Caller caller) {
        return caller.reaches().isEmpty() ? Uni.createFrom().nullItem() : ofPath(caller.reaches().getFirst().path());
    }

    /** Where any organisation lies, whoever asks: for things that belong to it and that the caller was found to see. */
    public Uni<String> ofKnown(UUID organization) {
        return organizations.named(organization).onItem().ifNull().failWith(ORGANIZATION_NOT_FOUND::because).chain(o -> ofPath(o.path()));
    }

    private Uni<String> ofPath(String path) {
        return organizations.getSession().chain(session -> session
                .createQuery("select o.regionCode from Organization o where o.regionCode is not null and :path like concat(o.path, '%') order by length(o.path) desc",
                        String.class)
                .setParameter("path", path).setMaxResults(1).getSingleResultOrNull());
    }

    /** Patterns, for {@code Listing.within}, of where the organisations of a region and of all beneath it lie; by the digits of GB/T 2260. */
    public Uni<List<String>> pathsIn(String code) {
        return regions.findById(code).onItem().ifNull().failWith(REGION_UNKNOWN::because)
                .chain(organizations::getSession)
                .chain(session -> session.createQuery("select o.path from Organization o where o.regionCode like :digits order by o.path", String.class)
                        .setParameter("digits", code.replaceFirst("(00)+$", "") + "%").getResultList())
                .map(Regions::highest);
    }

    private static List<String> highest(List<String> sorted) {
        var roots = new ArrayList<String>();
        for (var path : sorted) if (roots.isEmpty() || !path.startsWith(roots.getLast())) roots.add(path);
        return roots.stream().map(path -> path + "%").toList();
    }

    /** May keep settings of a region and of what lies beneath it; of the whole country (no code) only the platform's administrator. */
    public Uni<Boolean> keeps(Caller caller, String code) {
        var administered = caller.reaches().stream().filter(reach -> reach.role() == Role.ADMIN).map(Caller.Reach::organizationId).toList();
        if (administered.isEmpty() || administered.contains(Organization.PLATFORM) || code == null)
            return Uni.createFrom().item(administered.contains(Organization.PLATFORM));
        return lineage(code).chain(lineage -> organizations.getSession().chain(session -> session
                .createQuery("select count(o.id) from Organization o where o.id in :administered and o.regionCode in :lineage", Long.class)
                .setParameter("administered", administered).setParameter("lineage", lineage).getSingleResult())).map(count -> count > 0);
    }

    /** Which of these regions the caller keeps. */
    public Uni<Set<String>> kept(Caller caller, Collection<String> codes) {
        return Multi.createFrom().iterable(new LinkedHashSet<>(codes))
                .onItem().transformToUniAndConcatenate(code -> keeps(caller, code).map(keeps -> keeps ? code : ""))
                .collect().asSet();
    }
}
