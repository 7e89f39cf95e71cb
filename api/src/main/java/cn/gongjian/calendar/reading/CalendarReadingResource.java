package cn.gongjian.calendar.reading;

import cn.gongjian.calendar.ActivityPlanning;
import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes("text/calendar")
@Path("/v1/calendar-readings")
@Tag(name = "Feeds")
class CalendarReadingResource {

    private final Cooperations cooperations;
    private final ActivityPlanning planning;
    private final ActivityOriginRepository origins;
    private final CurrentCaller caller;
    private final Clock clock;

    CalendarReadingResource(Cooperations cooperations, ActivityPlanning planning, ActivityOriginRepository origins, CurrentCaller caller, Clock clock) {
        this.cooperations = cooperations;
        this.planning = planning;
        this.origins = origins;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(operationId = "readCalendarFile", summary = "What a calendar file of another program says; writes nothing",
            description = "RFC 5545 in UTF-8, 1,000 events at the most. What cannot be understood is told by its line. "
                    + "Asked about one place, it tells what an import into it would do with each event.")
    @Extension(name = "x-problems", value = "calendar-file-unreadable calendar-file-broken calendar-file-too-many-events cooperation-ambiguous "
            + "alliance-not-found pairing-not-found organization-not-found activity-not-yours activity-container-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<CalendarReadingView>> read(
            @RestQuery @Parameter(description = "The alliance that the activities would belong to") UUID allianceId,
            @RestQuery @Parameter(description = "The pairing that the activities would belong to") UUID pairingId,
            @RestQuery @Parameter(description = "The organisation that the activities would belong to") UUID organizationId, byte[] file) {
        var reading = CalendarReader.read(file == null ? new byte[0] : file, LocalDate.now(clock.withZone(ServiceTime.ZONE)));
        if (allianceId == null && pairingId == null && organizationId == null) return Uni.createFrom().item(Answers.ok(reading));
        var who = caller.get();
        return cooperations.visibleTo(who, allianceId, pairingId, organizationId)
                .invoke(within -> planning.mustRun(who, within))
                .chain(within -> origins.known(within.id(), reading.uids()))
                .map(reading::facing)
                .map(Answers::ok);
    }
}
