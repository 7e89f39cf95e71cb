package cn.gongjian.notification;

import static cn.gongjian.notification.NotificationMailView.State.NO_ADDRESS;
import static cn.gongjian.notification.NotificationMailView.State.NO_SERVER;
import static cn.gongjian.notification.NotificationMailView.State.UNKNOWN;

import cn.gongjian.organization.MailAddresses;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.MergePatch;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/notification-preferences")
@Tag(name = "Notifications")
class NotificationPreferenceResource {

    private final NotificationPreferences preferences;
    private final MailServer server;
    private final MailAddresses addresses;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    NotificationPreferenceResource(NotificationPreferences preferences, MailServer server, MailAddresses addresses, CurrentCaller caller,
            AuditTrail audit, MergePatch patches, ETags etags, Clock clock) {
        this.preferences = preferences;
        this.server = server;
        this.addresses = addresses;
        this.caller = caller;
        this.audit = audit;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getNotificationPreferences", summary = "How I want to hear of what")
    @WithSession
    public Uni<RestResponse<NotificationPreferenceView>> get() {
        return preferences.of(caller.get()).map(NotificationPreferenceView::of).map(Answers::ok);
    }

    @GET
    @Path("/mail")
    @Operation(operationId = "getNotificationMail", summary = "Whether mail can reach me",
            description = "At the verified address of my account at the identity provider; it is asked there and not kept here.")
    public Uni<NotificationMailView> mail() {
        if (!server.isThere()) return Uni.createFrom().item(NotificationMailView.not(NO_SERVER));
        return addresses.of(caller.get().personId())
                .map(address -> address.map(NotificationMailView::at).orElseGet(() -> NotificationMailView.not(NO_ADDRESS)))
                .onFailure().recoverWithItem(() -> NotificationMailView.not(UNKNOWN));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeNotificationPreferences", summary = "Turns kinds of notifications off, to mail or to the digest, and sets the quiet hours")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = NotificationPreferenceChange.class)))
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<NotificationPreferenceView>> change(@RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return preferences.of(who)
                .invoke(mine -> etags.match(ifMatch, NotificationPreferenceView.of(mine)))
                .call(mine -> apply(who, mine, patches.apply(patch, NotificationPreferenceChange.of(mine))))
                .call(preferences::keep)
                .map(NotificationPreferenceView::of)
                .map(Answers::ok);
    }

    private Uni<Void> apply(Caller who, NotificationPreference mine, NotificationPreferenceChange wanted) {
        return audit.changing(who, "CHANGE", new NotificationPreferenceRecord(mine, who), () -> mine.change(wanted, ServiceTime.now(clock)));
    }
}
