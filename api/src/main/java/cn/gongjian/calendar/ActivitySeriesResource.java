package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_SERIES_DAY_UNKNOWN;

import cn.gongjian.calendar.ActivitySeriesRepository.PlacedSeries;
import cn.gongjian.cooperation.Cooperations;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
@Path("/v1/activity-series")
@Tag(name = "Activities")
class ActivitySeriesResource {

    static final String RECURRENCE_PROBLEMS = "recurrence-unclear recurrence-rule-invalid recurrence-endless recurrence-too-long recurrence-too-many "
            + "recurrence-empty recurrence-without-school-calendar organization-not-found ";
    private static final String PLANNING_PROBLEMS = RECURRENCE_PROBLEMS + "organization-closed person-not-found activity-not-yours activity-container-closed "
            + "activity-host-not-party activity-kind-unknown activity-times-out-of-range activity-participant-unclear activity-participant-twice ";

    private final ActivitySeriesRepository series;
    private final SeriesPlanner planner;
    private final ActivityNews news;
    private final Cooperations cooperations;
    private final ActivityGuestBook guestBook;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final AuditLog log;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    ActivitySeriesResource(ActivitySeriesRepository series, SeriesPlanner planner, ActivityNews news, Cooperations cooperations, ActivityGuestBook guestBook,
            CurrentCaller caller, AuditTrail audit, AuditLog log, MergePatch patches, ETags etags, Clock clock) {
        this.series = series;
        this.planner = planner;
        this.news = news;
        this.cooperations = cooperations;
        this.guestBook = guestBook;
        this.caller = caller;
        this.audit = audit;
        this.log = log;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listActivitySeries", summary = "Series of what I see, the newest first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<ActivitySeriesSummary>> list(@Valid @BeanParam ActivitySeriesFilter filter, @Valid @BeanParam PageRequest page) {
        return series.visible(caller.get(), filter, page).map(found -> found.map(ActivitySeriesSummary::of));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getActivitySeries", summary = "One series")
    @Extension(name = "x-problems", value = "activity-series-not-found")
    @WithSession
    public Uni<RestResponse<ActivitySeriesView>> get(UUID id) {
        var who = caller.get();
        return series.visibleTo(who, id).chain(placed -> view(who, placed)).map(Answers::ok);
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listActivitySeriesAuditEvents", summary = "Changes of one series, newest first")
    @Extension(name = "x-problems", value = "activity-series-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> history(UUID id, @Valid @BeanParam PageRequest page) {
        return series.visibleTo(caller.get(), id).chain(() -> log.about(id, page));
    }

    @POST
    @Operation(operationId = "planActivitySeries", summary = "Puts a series and all its activities on the calendar",
            description = "400 activities within three years at the most, all or none. Days that have passed are made as well, so that a semester can be entered late.")
    @Extension(name = "x-problems", value = PLANNING_PROBLEMS + "cooperation-ambiguous alliance-not-found pairing-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivitySeriesView>> plan(@NotNull @Valid PlanActivitySeries wanted) {
        var who = caller.get();
        var facts = wanted.facts();
        return cooperations.visibleTo(who, wanted.allianceId(), wanted.pairingId(), wanted.organizationId())
                .invoke(within -> ActivityAction.mustRun(who, within))
                .chain(within -> planner.expansion(facts).chain(expansion -> guestBook.find(who, within, facts.on(facts.startsOn()), null)
                        .chain(guests -> {
                            var fresh = ActivitySeries.planned(within, facts, expansion, guests, now());
                            return series.persist(fresh).call(() -> audit.created(who, fresh))
                                    .call(() -> planner.plan(who, fresh, expansion.occurrences(), guests))
                                    .map(done -> new PlacedSeries(fresh, within))
                                    .call(placed -> news.seriesPlanned(who, placed, expansion.occurrences().size()));
                        })))
                .call(series::flush)
                .chain(placed -> view(who, placed))
                .map(view -> Answers.created("/activity-series", view.id(), view));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeActivitySeries", summary = "Changes all of a series that is still to come, or what comes from a day on",
            description = "With from the series is cut: what was before stays, and the answer is the series that goes on from that day, with an id of its own. "
                    + "Activities that were changed alone, held or cancelled stay as they are. One activity alone is changed by changeActivity.")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = ActivitySeriesFacts.class)))
    @Extension(name = "x-problems", value = PLANNING_PROBLEMS + "activity-series-not-found activity-series-day-unknown")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivitySeriesView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch,
            @RestQuery @Parameter(description = "A day that the rule names: this one and all that follow", example = "2026-11-03") LocalDate from) {
        var who = caller.get();
        return runnable(who, id)
                .call(placed -> view(who, placed).invoke(current -> etags.match(ifMatch, current)))
                .chain(placed -> {
                    var before = placed.series().facts;
                    var facts = patches.apply(patch, before);
                    var changed = from == null || from.equals(placed.series().startsOn) ? changeAll(who, placed, facts) : cut(who, placed, facts, from);
                    return changed.call(after -> news.seriesChanged(who, after, before));
                })
                .call(series::flush)
                .chain(placed -> view(who, placed))
                .map(Answers::ok);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelActivitySeries", summary = "What is still to come does not take place; the reason stays with each")
    @Extension(name = "x-problems", value = "activity-series-not-found activity-not-yours activity-container-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivitySeriesView>> cancel(UUID id, @NotNull @Valid CancelActivitySeries cancellation) {
        var who = caller.get();
        return runnable(who, id)
                .call(placed -> series.activities(placed.series(), cancellation.from() == null ? placed.series().startsOn : cancellation.from())
                        .chain(there -> planner.cancel(who, there, cancellation.reason()))
                        .chain(cancelled -> news.seriesCancelled(who, placed, cancelled, cancellation.reason())))
                .call(placed -> audit.changing(who, "CANCEL", placed.series(), cancellation.reason(), () -> placed.series().updatedAt = now()))
                .call(series::flush)
                .chain(placed -> view(who, placed))
                .map(Answers::ok);
    }

    private Uni<PlacedSeries> changeAll(Caller who, PlacedSeries placed, ActivitySeriesFacts facts) {
        var all = placed.series();
        return planner.expansion(facts).chain(expansion -> guestBook.find(who, placed.within(), facts.on(facts.startsOn()), null)
                .call(guests -> audit.changing(who, "CHANGE", all, () -> all.change(facts, expansion, guests, now())))
                .chain(guests -> series.activities(all, LocalDate.EPOCH).chain(there -> planner.follow(who, all, there, expansion, guests))))
                .replaceWith(placed);
    }

    private Uni<PlacedSeries> cut(Caller who, PlacedSeries placed, ActivitySeriesFacts wanted, LocalDate from) {
        var before = placed.series();
        if (!from.isAfter(before.startsOn) || from.isAfter(before.untilOn)) throw ACTIVITY_SERIES_DAY_UNKNOWN.because(from.toString()).at("from", "应在系列的起止日期之间");
        var facts = wanted.startsOn().equals(before.startsOn) ? wanted.startingOn(from) : wanted;
        return planner.expansion(facts).chain(expansion -> guestBook.find(who, placed.within(), facts.on(facts.startsOn()), null)
                .chain(guests -> {
                    var after = ActivitySeries.planned(placed.within(), facts, expansion, guests, now());
                    return series.persist(after).call(() -> audit.created(who, after))
                            .call(() -> audit.changing(who, "CHANGE", before, () -> before.endBefore(from, now())))
                            .call(() -> series.flush().chain(() -> series.handOverDeleted(before, after, from)))
                            .call(() -> series.activities(before, from).invoke(there -> there.forEach(a -> a.seriesId = after.id))
                                    .chain(there -> planner.follow(who, after, there, expansion, guests)));
                }))
                .map(after -> new PlacedSeries(after, placed.within()));
    }

    private Uni<PlacedSeries> runnable(Caller who, UUID id) {
        return series.forChange(who, id).invoke(placed -> ActivityAction.mustRun(who, placed.within()));
    }

    private Uni<ActivitySeriesView> view(Caller who, PlacedSeries placed) {
        return guestBook.named(placed.series().facts).chain(guests -> series.days(placed.series())
                .map(days -> ActivitySeriesView.of(who, placed.series(), placed.within(), guests, days)));
    }

    private Instant now() {
        return ServiceTime.now(clock);
    }
}
