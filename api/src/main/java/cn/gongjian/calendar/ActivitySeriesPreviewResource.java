package cn.gongjian.calendar;

import cn.gongjian.calendar.recurrence.Expansion;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/activity-series-previews")
@Tag(name = "Activities")
class ActivitySeriesPreviewResource {

    private final SeriesPlanner planner;

    ActivitySeriesPreviewResource(SeriesPlanner planner) {
        this.planner = planner;
    }

    @POST
    @Operation(operationId = "previewActivitySeries", summary = "The days of a series before it is planned; writes nothing",
            description = "400 days within three years at the most.")
    @Extension(name = "x-problems", value = ActivitySeriesResource.RECURRENCE_PROBLEMS)
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<SeriesPreviewView>> preview(@NotNull @Valid PreviewActivitySeries wanted) {
        var from = wanted.startsOn();
        return planner.calendar(wanted.hostId(), from, Expansion.latest(from, wanted.recurrence()))
                .map(calendar -> SeriesPreviewView.of(Expansion.of(from, wanted.recurrence(), calendar), calendar))
                .map(Answers::ok);
    }
}
