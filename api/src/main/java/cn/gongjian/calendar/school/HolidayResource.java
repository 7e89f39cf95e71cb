package cn.gongjian.calendar.school;

import cn.gongjian.organization.Regions;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1")
@Tag(name = "School calendar")
class HolidayResource {

    private final HolidayRepository holidays;
    private final Regions regions;
    private final SchoolKeeping keeping;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    HolidayResource(HolidayRepository holidays, Regions regions, SchoolKeeping keeping, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.holidays = holidays;
        this.regions = regions;
        this.keeping = keeping;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Path("/holidays")
    @Operation(operationId = "listHolidays", summary = "Holidays and make-up workdays by year, the notice of the whole country before that of a region",
            description = "Without a year all that are announced, and the next calendar year even if it is not announced yet.")
    @Extension(name = "x-problems", value = "region-unknown organization-not-found")
    @WithSession
    public Uni<Page<HolidayYearView>> list(
            @RestQuery @Min(2000) @Max(2100) @Parameter(description = "One calendar year", example = "2026") Integer year,
            @Valid @BeanParam CalendarPlace place) {
        return place.region(caller.get(), regions).chain(regions::lineage)
                .chain(lineage -> holidays.holdingIn(lineage, year == null ? 2000 : year, year == null ? 2100 : year))
                .map(told -> Page.of(withSilent(told.stream().map(HolidayYearView::of).toList(), year)));
    }

    @POST
    @Path("/imports/holidays")
    @Operation(operationId = "importHolidays", summary = "Tells the holidays of a year; with dryRun only checks and counts",
            description = "The notice replaces what was told for the year and region before. For the whole country only the platform's administrator may.")
    @Extension(name = "x-problems", value = "region-unknown school-calendar-not-yours holidays-invalid")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<HolidayYearView>> tell(@NotNull @Valid ImportHolidays wanted,
            @RestQuery @DefaultValue("false") @Parameter(description = "Checks and answers what would be, writes nothing") boolean dryRun) {
        var who = caller.get();
        return keeping.mustKeep(who, wanted.regionCode())
                .chain(kept -> holidays.of(wanted.regionCode(), wanted.year()))
                .chain(known -> dryRun ? tried(wanted) : told(who, known, wanted))
                .map(HolidayYearView::of)
                .map(Answers::ok);
    }

    private Uni<HolidayYear> tried(ImportHolidays wanted) {
        var year = HolidayYear.of(wanted.regionCode(), wanted.year(), ServiceTime.now(clock));
        year.tell(wanted.source(), wanted.days(), ServiceTime.now(clock));
        return Uni.createFrom().item(year);
    }

    private Uni<HolidayYear> told(Caller who, HolidayYear known, ImportHolidays wanted) {
        var year = known == null ? HolidayYear.of(wanted.regionCode(), wanted.year(), ServiceTime.now(clock)) : known;
        if (known != null && known.isAsTold(wanted.source(), wanted.days())) return Uni.createFrom().item(known);
        return audit.changing(who, known == null ? "CREATE" : "CHANGE", year, () -> year.tell(wanted.source(), wanted.days(), ServiceTime.now(clock)))
                .chain(() -> holidays.persistAndFlush(year));
    }

    private List<HolidayYearView> withSilent(List<HolidayYearView> told, Integer wanted) {
        var next = wanted == null ? LocalDate.now(clock.withZone(ServiceTime.ZONE)).getYear() + 1 : wanted;
        if (told.stream().anyMatch(y -> y.year() == next)) return told;
        var all = new ArrayList<>(told);
        all.add(HolidayYearView.unannounced(next));
        return all;
    }
}
