package cn.gongjian.calendar.school;

import static cn.gongjian.calendar.school.SchoolProblem.SCHOOL_YEAR_NOT_FOUND;

import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** Calendars are public facts, so everybody who is signed in sees all of them. */
@ApplicationScoped
class SchoolYearRepository implements PanacheRepositoryBase<SchoolYear, UUID> {

    private static final String WHOLE = "select distinct y from SchoolYear y left join fetch y.semesters where ";

    Uni<SchoolYear> known(UUID id) {
        return getSession().chain(session -> session.createQuery(WHOLE + "y.id = :id", SchoolYear.class).setParameter("id", id).getSingleResultOrNull())
                .onItem().ifNull().failWith(SCHOOL_YEAR_NOT_FOUND::because);
    }

    Uni<SchoolYear> of(String regionCode, int firstYear) {
        return getSession().chain(session -> session.createQuery(WHOLE + "y.regionCode = :region and y.firstYear = :year", SchoolYear.class)
                .setParameter("region", regionCode).setParameter("year", firstYear).getSingleResultOrNull());
    }

    Uni<Page<SchoolYear>> list(List<String> lineage, Integer firstYear, PageRequest request) {
        var listing = Listing.of(SchoolYear.class, "from SchoolYear y")
                .where(lineage.isEmpty() ? null : lineage, "y.regionCode in (:lineage)", "lineage")
                .where(firstYear, "y.firstYear = :firstYear", "firstYear")
                .descending("y.firstYear", Integer.class, y -> y.firstYear)
                .newestFirst("y.id", y -> y.id);
        return getSession().chain(session -> listing.page(session, request).call(page -> fetchSemesters(session, page.items())));
    }

    private static Uni<?> fetchSemesters(Mutiny.Session session, List<SchoolYear> years) {
        return years.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createQuery("select distinct y from SchoolYear y left join fetch y.semesters where y in :years", SchoolYear.class)
                        .setParameter("years", years).setFlushMode(FlushMode.MANUAL).getResultList();
    }

    /** What holds in a region: for each year its own calendar, or that of the nearest region above which has one. */
    Uni<List<SchoolYear>> holdingIn(List<String> lineage, int from, int to) {
        if (lineage.isEmpty()) return Uni.createFrom().item(List.of());
        return getSession()
                .chain(session -> session.createQuery(WHOLE + "y.regionCode in :lineage and y.firstYear between :from and :to", SchoolYear.class)
                        .setParameter("lineage", lineage).setParameter("from", from).setParameter("to", to).getResultList())
                .map(all -> all.stream()
                        .collect(Collectors.groupingBy(y -> y.firstYear, Collectors.minBy(Comparator.comparingInt(y -> lineage.indexOf(y.regionCode)))))
                        .values().stream().flatMap(nearest -> nearest.stream())
                        .sorted(Comparator.comparingInt(y -> y.firstYear)).toList());
    }
}
