package cn.gongjian.calendar.school;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HolidayRepository implements PanacheRepositoryBase<HolidayYear, UUID> {

    private static final String WHOLE = "select distinct y from HolidayYear y left join fetch y.days where ";

    Uni<HolidayYear> of(String regionCode, int year) {
        return getSession().chain(session -> session.createQuery(WHOLE + "y.year = :year and coalesce(y.regionCode, '') = :region", HolidayYear.class)
                .setParameter("year", year).setParameter("region", regionCode == null ? "" : regionCode).getSingleResultOrNull());
    }

    /** The notices that hold in a region, that of the whole country first and the nearest last, so that the later one wins. */
    Uni<List<HolidayYear>> holdingIn(List<String> lineage, int from, int to) {
        var codes = lineage.isEmpty() ? List.of("") : lineage;
        return getSession()
                .chain(session -> session.createQuery(WHOLE + "(y.regionCode is null or y.regionCode in :lineage) and y.year between :from and :to", HolidayYear.class)
                        .setParameter("lineage", codes).setParameter("from", from).setParameter("to", to).getResultList())
                .map(all -> all.stream().sorted(Comparator.<HolidayYear>comparingInt(y -> y.year)
                        .thenComparingInt(y -> y.regionCode == null ? Integer.MIN_VALUE : -lineage.indexOf(y.regionCode))).toList());
    }
}
