package cn.gongjian.calendar.feed;

import static cn.gongjian.calendar.feed.FeedProblem.FEED_NOT_FOUND;

import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where calendar programs fetch. Outside of /v1, where nobody is without a person: these programs sign in nowhere, and the address is all they have. */
@Path("/calendar-feeds")
@PermitAll
@Tag(name = "Feeds")
class CalendarFeedResource {

    private final FeedAddresses addresses;
    private final FeedSight sight;
    private final FeedCalendar calendar;
    private final Clock clock;

    CalendarFeedResource(FeedAddresses addresses, FeedSight sight, FeedCalendar calendar, Clock clock) {
        this.addresses = addresses;
        this.sight = sight;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GET
    @Path("/{secret}.ics")
    @Produces("text/calendar")
    @Operation(operationId = "fetchCalendarFeed", summary = "A calendar as ICS, for programs that know its secret address",
            description = "RFC 5545 and RFC 7986. Fetched again with If-None-Match, it is a 304 as long as nothing has changed.")
    @Extension(name = "x-problems", value = "feed-not-found unavailable")
    public Uni<RestResponse<byte[]>> fetch(@Parameter(description = "The secret of the address") String secret,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "Answers 304 when nothing has changed") String known) {
        var today = LocalDate.now(clock.withZone(ServiceTime.ZONE));
        return addresses.behind(new FeedSecret(secret), today)
                .chain(feed -> sight.name(feed.owner(), feed.subject(), FEED_NOT_FOUND)
                        .chain(name -> calendar.of(feed.owner(), FeedScope.around(today, feed.subject()), feed.id(), name)))
                .chain(file -> answer(file, known));
    }

    private static Uni<RestResponse<byte[]>> answer(FeedCalendar.File file, String known) {
        if (known != null && ETags.matches(known, file.etag()))
            return Uni.createFrom().item(headed(ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED), file));
        return file.bytes().get().map(bytes -> headed(ResponseBuilder.ok(bytes, "text/calendar;charset=utf-8"), file));
    }

    /** Private: a cache on the way must not give away what only the address opens. */
    private static RestResponse<byte[]> headed(ResponseBuilder<byte[]> answer, FeedCalendar.File file) {
        return answer.header(HttpHeaders.ETAG, file.etag()).header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Disposition", "inline; filename=\"gongjian.ics\"").build();
    }
}
