package cn.gongjian.calendar.school;

import cn.gongjian.organization.Regions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The calendar that holds in a region, for whoever counts in teaching weeks or workdays. */
@ApplicationScoped
public class SchoolCalendars {

    private final SchoolYearRepository years;
    private final HolidayRepository holidays;
    private final Regions regions;

    SchoolCalendars(SchoolYearRepository years, HolidayRepository holidays, Regions regions) {
        this.years = years;
        this.holidays = holidays;
        this.regions = regions;
    }

    /** What holds between two days; without a region only the holidays of the whole country. */
    public Uni<SchoolCalendar> in(String regionCode, LocalDate from, LocalDate to) {
        return regions.lineage(regionCode).chain(lineage -> years.holdingIn(lineage, from.getYear() - 1, to.getYear())
                // The last days of a year may be told by the notice of the next one.
                .chain(found -> holidays.holdingIn(lineage, from.getYear(), to.getYear() + 1).map(told -> calendar(found, told))));
    }

    private static SchoolCalendar calendar(List<SchoolYear> years, List<HolidayYear> told) {
        var terms = years.stream().flatMap(y -> y.semesters.stream()
                .map(s -> new SchoolCalendar.Term(y.firstYear, s.term, s.startsOn, s.endsOn, s.firstMonday, s.weeks))).toList();
        Map<LocalDate, HolidayDay> days = new LinkedHashMap<>();
        told.forEach(year -> year.told().forEach(day -> days.put(day.day(), day)));
        return new SchoolCalendar(terms, days, told.stream().map(y -> y.year).collect(Collectors.toSet()));
    }
}
