package cn.gongjian.calendar.school;

import cn.gongjian.organization.Regions;
import cn.gongjian.shared.audit.AuditEventView;
import cn.gongjian.shared.audit.AuditLog;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.MergePatch;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/school-years")
@Tag(name = "School calendar")
class SchoolYearResource {

    private final SchoolYearRepository years;
    private final Regions regions;
    private final SchoolKeeping keeping;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final AuditLog log;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    SchoolYearResource(SchoolYearRepository years, Regions regions, SchoolKeeping keeping, CurrentCaller caller, AuditTrail audit, AuditLog log,
            MergePatch patches, ETags etags, Clock clock) {
        this.years = years;
        this.regions = regions;
        this.keeping = keeping;
        this.caller = caller;
        this.audit = audit;
        this.log = log;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listSchoolYears", summary = "School years with their semesters, the latest first",
            description = "With regionCode those of the region and of the regions above it; the nearest one holds.")
    @Extension(name = "x-problems", value = "cursor-invalid region-unknown")
    @WithSession
    public Uni<Page<SchoolYearView>> list(
            @RestQuery @Pattern(regexp = "[1-9][0-9]{5}") @Parameter(description = "行政区划代码", example = "331024") String regionCode,
            @RestQuery @Parameter(description = "The calendar year in which it begins", example = "2026") Integer firstYear,
            @Valid @BeanParam PageRequest page) {
        var who = caller.get();
        return regions.lineage(regionCode).chain(lineage -> years.list(lineage, firstYear, page))
                .chain(found -> regions.kept(who, found.items().stream().map(y -> y.regionCode).toList())
                        .map(kept -> found.map(y -> SchoolYearView.of(y, kept.contains(y.regionCode)))));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSchoolYear", summary = "One school year")
    @Extension(name = "x-problems", value = "school-year-not-found")
    @WithSession
    public Uni<RestResponse<SchoolYearView>> get(UUID id) {
        return years.known(id).chain(this::view).map(Answers::ok);
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listSchoolYearAuditEvents", summary = "Changes of one school year, newest first")
    @Extension(name = "x-problems", value = "school-year-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> history(UUID id, @Valid @BeanParam PageRequest page) {
        return years.known(id).chain(y -> log.about(y.id, page));
    }

    @POST
    @Operation(operationId = "setSchoolYear", summary = "Sets the school year of a region",
            description = "By an administrator of the region, of one above it, or of the platform.")
    @Extension(name = "x-problems", value = "region-unknown school-calendar-not-yours school-year-exists school-year-dates-invalid "
            + "semester-dates-invalid semester-first-monday-invalid semester-weeks-invalid")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<SchoolYearView>> set(@NotNull @Valid SetSchoolYear wanted) {
        var who = caller.get();
        return keeping.mustKeep(who, wanted.regionCode())
                .map(kept -> SchoolYear.of(wanted.regionCode(), wanted.firstYear(), wanted.facts(), ServiceTime.now(clock)))
                .call(years::persistAndFlush)
                .call(y -> audit.created(who, y))
                .map(y -> Answers.created("/school-years", y.id, SchoolYearView.of(y, true)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeSchoolYear", summary = "Corrects the dates of a school year; semesters are replaced as a whole")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = SchoolYearChange.class)))
    @Extension(name = "x-problems", value = "school-year-not-found school-calendar-not-yours school-year-dates-invalid semester-dates-invalid "
            + "semester-first-monday-invalid semester-weeks-invalid")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<SchoolYearView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return years.known(id)
                .call(y -> keeping.mustKeep(who, y.regionCode))
                .invoke(y -> etags.match(ifMatch, SchoolYearView.of(y, true)))
                .call(y -> apply(who, y, patches.apply(patch, SchoolYearChange.of(y))))
                .map(y -> Answers.ok(SchoolYearView.of(y, true)));
    }

    private Uni<Void> apply(Caller who, SchoolYear year, SchoolYearChange facts) {
        return audit.changing(who, "CHANGE", year, () -> year.change(facts, ServiceTime.now(clock))).chain(years::flush);
    }

    private Uni<SchoolYearView> view(SchoolYear year) {
        return regions.keeps(caller.get(), year.regionCode).map(keeps -> SchoolYearView.of(year, keeps));
    }
}
