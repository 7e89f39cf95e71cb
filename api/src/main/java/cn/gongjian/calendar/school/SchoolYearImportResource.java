package cn.gongjian.calendar.school;

import cn.gongjian.organization.Regions;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/imports/school-years")
@Tag(name = "School calendar")
class SchoolYearImportResource {

    private final SchoolYearRepository years;
    private final Regions regions;
    private final SchoolKeeping keeping;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    SchoolYearImportResource(SchoolYearRepository years, Regions regions, SchoolKeeping keeping, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.years = years;
        this.regions = regions;
        this.keeping = keeping;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    enum Effect { INSERTED, UPDATED, UNCHANGED }

    @Schema(name = "SchoolYearImportResult")
    public record Result(@Schema(required = true) int inserted, @Schema(required = true) int updated, @Schema(required = true) int unchanged) {

        static Result of(List<Effect> effects) {
            return new Result(Collections.frequency(effects, Effect.INSERTED), Collections.frequency(effects, Effect.UPDATED),
                    Collections.frequency(effects, Effect.UNCHANGED));
        }
    }

    @POST
    @Operation(operationId = "importSchoolYears", summary = "Sets the school years of several regions; with dryRun only checks and counts",
            description = "A school year is known by its region and its first year; semesters are replaced as a whole.")
    @Extension(name = "x-problems", value = "school-years-invalid school-calendar-not-yours")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<Result>> run(@NotNull @Valid ImportSchoolYears wanted,
            @RestQuery @DefaultValue("false") @Parameter(description = "Checks and counts, writes nothing") boolean dryRun) {
        var who = caller.get();
        var codes = wanted.years().stream().map(SetSchoolYear::regionCode).distinct().toList();
        return unknown(codes)
                .invoke(unknown -> SchoolYearImport.check(wanted.years(), unknown))
                .chain(() -> inOrder(codes, code -> keeping.mustKeep(who, code)))
                .chain(() -> inOrder(wanted.years(), year -> set(who, year, dryRun)))
                .map(Result::of)
                .map(Answers::ok);
    }

    private Uni<Set<String>> unknown(List<String> codes) {
        return Multi.createFrom().iterable(codes)
                .onItem().transformToUniAndConcatenate(code -> regions.lineage(code).map(known -> "").onFailure(Problem.class).recoverWithItem(code))
                .filter(code -> !code.isEmpty())
                .collect().asSet();
    }

    private static <A, B> Uni<List<B>> inOrder(List<A> all, Function<A, Uni<? extends B>> step) {
        return Multi.createFrom().iterable(all).onItem().transformToUniAndConcatenate(step).collect().asList();
    }

    private Uni<Effect> set(Caller who, SetSchoolYear wanted, boolean dryRun) {
        return years.of(wanted.regionCode(), wanted.firstYear()).chain(known -> {
            var effect = known == null ? Effect.INSERTED : known.isAsSet(wanted.facts()) ? Effect.UNCHANGED : Effect.UPDATED;
            if (dryRun || effect == Effect.UNCHANGED) return Uni.createFrom().item(effect);
            return (known == null ? insert(who, wanted) : update(who, known, wanted)).replaceWith(effect);
        });
    }

    private Uni<?> insert(Caller who, SetSchoolYear wanted) {
        var year = SchoolYear.of(wanted.regionCode(), wanted.firstYear(), wanted.facts(), ServiceTime.now(clock));
        return years.persistAndFlush(year).chain(() -> audit.created(who, year));
    }

    private Uni<?> update(Caller who, SchoolYear known, SetSchoolYear wanted) {
        return audit.changing(who, "CHANGE", known, () -> known.change(wanted.facts(), ServiceTime.now(clock))).chain(years::flush);
    }
}
