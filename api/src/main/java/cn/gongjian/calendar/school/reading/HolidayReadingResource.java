package cn.gongjian.calendar.school.reading;

import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
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
@Consumes("text/calendar")
@Path("/v1/holiday-readings")
@Tag(name = "School calendar")
class HolidayReadingResource {

    @POST
    @Operation(operationId = "readHolidayFile", summary = "What a calendar file says of holidays; writes nothing",
            description = "RFC 5545 in UTF-8, 1,000 events at the most. An event has to say whether it is a day off (休, 放假) or at work (班): a festival "
                    + "alone is neither. What cannot be understood is told by its line. The days of a year are then told by importHolidays.")
    @Extension(name = "x-problems", value = "holiday-file-unreadable holiday-file-broken holiday-file-too-many-events")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<HolidayReadingView>> read(byte[] file) {
        return Uni.createFrom().item(Answers.ok(HolidayReader.read(file == null ? new byte[0] : file)));
    }
}
