package cn.gongjian.calendar.feed;

import static cn.gongjian.calendar.feed.FeedProblem.FEED_SUBJECT_NOT_FOUND;

import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/feeds")
@Tag(name = "Feeds")
class FeedResource {

    private final FeedRepository feeds;
    private final FeedSight sight;
    private final FreshAddress address;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    FeedResource(FeedRepository feeds, FeedSight sight, FreshAddress address, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.feeds = feeds;
        this.sight = sight;
        this.address = address;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listFeeds", summary = "My feeds, the oldest first")
    @WithSession
    public Uni<Page<FeedView>> list() {
        var who = caller.get();
        return feeds.of(who).chain(mine -> Multi.createFrom().iterable(mine).onItem().transformToUniAndConcatenate(feed -> view(who, feed)).collect().asList())
                .map(Page::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFeed", summary = "One of my feeds")
    @Extension(name = "x-problems", value = "feed-not-found")
    @WithSession
    public Uni<RestResponse<FeedView>> get(UUID id) {
        var who = caller.get();
        return feeds.of(who, id).chain(feed -> view(who, feed)).map(Answers::ok);
    }

    @POST
    @Operation(operationId = "createFeed", summary = "Makes a secret address from which programs fetch a calendar",
            description = "One for each subject. The address shows what its owner may see at each fetch, from a year ago to a year ahead.")
    @Extension(name = "x-problems", value = "feed-subject-not-found feed-exists")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<FeedView>> create(@NotNull @Valid CreateFeed wanted) {
        var who = caller.get();
        var subject = wanted.of(who);
        var feed = CalendarFeed.of(who.personId(), subject, address.make(), ServiceTime.now(clock));
        return sight.name(who, subject, FEED_SUBJECT_NOT_FOUND)
                .call(() -> feeds.persistAndFlush(feed))
                .call(name -> audit.created(who, new FeedRecord(feed, who, name)))
                .chain(() -> view(who, feed))
                .map(view -> Answers.created("/feeds", view.id(), view));
    }

    @POST
    @Path("/{id}/renewal")
    @Operation(operationId = "renewFeed", summary = "Gives a feed a new address; the one of before leads nowhere at once")
    @Extension(name = "x-problems", value = "feed-not-found feed-subject-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<FeedView>> renew(UUID id) {
        var who = caller.get();
        var secret = address.make();
        return feeds.of(who, id)
                .call(feed -> sight.name(who, feed.subject(), FEED_SUBJECT_NOT_FOUND).chain(name ->
                        audit.changing(who, "RENEW", new FeedRecord(feed, who, name), () -> feed.renew(secret, ServiceTime.now(clock)))))
                .call(feeds::flush)
                .chain(feed -> view(who, feed))
                .map(Answers::ok);
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(operationId = "revokeFeed", summary = "Ends a feed; its address leads nowhere at once")
    @Extension(name = "x-problems", value = "feed-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<FeedView>> revoke(UUID id) {
        var who = caller.get();
        return feeds.of(who, id)
                .call(feed -> sight.name(who, feed.subject()).chain(name ->
                        audit.changing(who, "REVOKE", new FeedRecord(feed, who, name.orElse(null)), () -> feed.revoke(ServiceTime.now(clock)))))
                .call(feeds::flush)
                .chain(feed -> view(who, feed))
                .map(Answers::ok);
    }

    private Uni<FeedView> view(Caller who, CalendarFeed feed) {
        return sight.name(who, feed.subject()).map(name -> FeedView.of(feed, name));
    }
}
