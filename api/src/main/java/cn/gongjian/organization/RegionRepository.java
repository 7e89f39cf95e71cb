package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.REGION_NOT_FOUND;

import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class RegionRepository implements PanacheRepositoryBase<Region, String> {

    Uni<Region> known(String code) {
        return findById(code).onItem().ifNull().failWith(REGION_NOT_FOUND::because);
    }

    /** Null for no code. */
    Uni<Region> named(String code) {
        return code == null ? Uni.createFrom().nullItem() : findById(code);
    }

    Uni<Map<String, Region>> named(Collection<String> codes) {
        var wanted = codes.stream().filter(Objects::nonNull).distinct().toList();
        return wanted.isEmpty()
                ? Uni.createFrom().item(new HashMap<>())
                : find("code in ?1", wanted).list().map(all -> all.stream().collect(Collectors.toMap(r -> r.code, Function.identity())));
    }

    Uni<Page<Region>> list(String parent, String q, LocalDate on, PageRequest request) {
        var listing = Listing.of(Region.class, "from Region r")
                .where(parent, "r.parentCode = :parent", "parent")
                .where(on, "(r.validFrom is null or r.validFrom <= :on) and (r.validTo is null or r.validTo >= :on)", "on")
                .search(q, "r.name", "r.code")
                .ascending("r.code", String.class, r -> r.code);
        return getSession().chain(session -> listing.page(session, request));
    }
}
