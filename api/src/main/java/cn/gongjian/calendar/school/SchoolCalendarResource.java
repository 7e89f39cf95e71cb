package cn.gongjian.calendar.school;

import static cn.gongjian.calendar.school.SchoolProblem.CALENDAR_RANGE_INVALID;

import cn.gongjian.organization.Regions;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What a calendar shows beside its activities. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1")
@Tag(name = "School calendar")
class SchoolCalendarResource {

    private static final int MOST_DAYS = 400;
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2100;

    private final SchoolCalendars calendars;
    private final Regions regions;
    private final CurrentCaller caller;
    private final Clock clock;

    SchoolCalendarResource(SchoolCalendars calendars, Regions regions, CurrentCaller caller, Clock clock) {
        this.calendars = calendars;
        this.regions = regions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/calendar")
    @Operation(operationId = "getCalendarDays", summary = "Each day of a range: teaching week, holiday or make-up workday, lunar date",
            description = "400 days at the most.")
    @Extension(name = "x-problems", value = "calendar-range-invalid region-unknown organization-not-found")
    @WithSession
    public Uni<CalendarDaysView> days(
            @RestQuery @NotNull @Parameter(description = "First day", example = "2026-09-01") LocalDate from,
            @RestQuery @NotNull @Parameter(description = "Last day, inclusive", example = "2026-09-30") LocalDate to,
            @Valid @BeanParam CalendarPlace place) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS || from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR)
            throw CALENDAR_RANGE_INVALID.because(MOST_DAYS).at("to", "不早于 from，最多 " + MOST_DAYS + " 天，在 1901 年至 2100 年之间");
        return place.region(caller.get(), regions).chain(region -> calendars.in(region, from, to).map(c -> CalendarDaysView.of(region, c, from, to)));
    }

    @GET
    @Path("/semesters")
    @Operation(operationId = "listSemesters", summary = "Semesters that hold in a region, in order, with their teaching weeks",
            description = "Those of the school years around a day: the one before, its own and the next.")
    @Extension(name = "x-problems", value = "region-unknown organization-not-found calendar-range-invalid")
    @WithSession
    public Uni<Page<SemesterView>> semesters(
            @RestQuery @Parameter(description = "Today if absent", example = "2026-11-25") LocalDate on,
            @Valid @BeanParam CalendarPlace place) {
        var day = on == null ? LocalDate.now(clock.withZone(ServiceTime.ZONE)) : on;
        if (day.getYear() <= FIRST_YEAR || day.getYear() >= LAST_YEAR) throw CALENDAR_RANGE_INVALID.because(MOST_DAYS).at("on", "在 1901 年至 2100 年之间");
        return place.region(caller.get(), regions).chain(region -> calendars.in(region, day.minusYears(1), day.plusYears(1)))
                .map(c -> Page.of(c.terms()).map(SemesterView::of));
    }
}
