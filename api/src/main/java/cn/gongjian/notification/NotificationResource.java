package cn.gongjian.notification;

import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/notifications")
@Tag(name = "Notifications")
class NotificationResource {

    private final NotificationRepository notifications;
    private final CurrentCaller caller;
    private final Clock clock;

    NotificationResource(NotificationRepository notifications, CurrentCaller caller, Clock clock) {
        this.notifications = notifications;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listNotifications", summary = "What I should know, newest first",
            description = "Changes of what I take part in and reminders of what is due, each as long as I may see what it is about.")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<NotificationView>> list(
            @RestQuery @DefaultValue("false") @Parameter(description = "Only what I have not read") boolean unread,
            @Valid @BeanParam PageRequest page) {
        return notifications.of(caller.get(), unread, page).map(found -> found.map(NotificationView::of));
    }

    @GET
    @Path("/count")
    @Operation(operationId = "countNotifications", summary = "How many I have not read",
            description = "To be asked once a minute at the most, with If-None-Match.")
    @WithSession
    public Uni<RestResponse<NotificationCount>> count() {
        return counted();
    }

    @POST
    @Path("/{id}/reading")
    @Operation(operationId = "readNotification", summary = "I have read one; nobody else is told so")
    @Extension(name = "x-problems", value = "notification-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<NotificationView>> read(UUID id) {
        var who = caller.get();
        return notifications.read(who, id, ServiceTime.now(clock)).chain(() -> notifications.of(who, id)).map(NotificationView::of).map(Answers::ok);
    }

    @POST
    @Path("/reading")
    @Operation(operationId = "readAllNotifications", summary = "I have read all that were on the screen")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<NotificationCount>> readAll(@NotNull @Valid ReadNotifications read) {
        var who = caller.get();
        return notifications.readAll(who, read.upTo(), ServiceTime.now(clock)).chain(() -> counted());
    }

    private Uni<RestResponse<NotificationCount>> counted() {
        return notifications.unread(caller.get()).map(unread -> Answers.ok(new NotificationCount(unread)));
    }
}
