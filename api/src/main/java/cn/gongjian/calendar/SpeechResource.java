package cn.gongjian.calendar;

import cn.gongjian.organization.People;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.audit.AuditTrail;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/activities/{id}/rundown/{item}/speech")
@Tag(name = "Activities")
class SpeechResource {

    private final ActivityRepository activities;
    private final ProgrammeRepository programmes;
    private final People people;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    SpeechResource(ActivityRepository activities, ProgrammeRepository programmes, People people, CurrentCaller caller, AuditTrail audit,
            MergePatch patches, ETags etags, Clock clock) {
        this.activities = activities;
        this.programmes = programmes;
        this.people = people;
        this.caller = caller;
        this.audit = audit;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getSpeech", summary = "The draft of a speech and its review")
    @Extension(name = "x-problems", value = "activity-not-found speech-not-found")
    @WithSession
    public Uni<RestResponse<SpeechView>> get(UUID id, UUID item) {
        var who = caller.get();
        return activities.visibleTo(who, id)
                .chain(placed -> programmes.speech(placed.activity(), item).map(speech -> SpeechView.of(who, speech, placed)))
                .map(Answers::ok);
    }

    @PATCH
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeSpeech", summary = "Writes the draft; for organisers and for whoever gives the speech")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = SpeechChange.class)))
    @Extension(name = "x-problems", value = "activity-not-found speech-not-found speech-not-yours speech-wrong-state")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<SpeechView>> change(UUID id, UUID item, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        Consumer<SpeechView> check = current -> etags.match(ifMatch, current);
        return acting(SpeechAction.WRITE, id, item, check,
                (speech, by) -> speech.write(patches.apply(patch, new SpeechChange(speech.speechText)).text(), by));
    }

    @POST
    @Path("/submission")
    @Operation(operationId = "submitSpeech", summary = "Asks for the review of a draft")
    @Extension(name = "x-problems", value = "activity-not-found speech-not-found speech-not-yours speech-wrong-state")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<SpeechView>> submit(UUID id, UUID item) {
        return acting(SpeechAction.SUBMIT, id, item, any -> {}, (speech, by) -> speech.submit(now()));
    }

    @POST
    @Path("/approval")
    @Operation(operationId = "approveSpeech", summary = "It may be given as it is; for a reviewer who did not write it")
    @Extension(name = "x-problems", value = "activity-not-found speech-not-found speech-not-yours speech-wrong-state speech-own-review")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<SpeechView>> approve(UUID id, UUID item) {
        return acting(SpeechAction.APPROVE, id, item, any -> {}, (speech, by) -> speech.approve(by, now()));
    }

    @POST
    @Path("/return")
    @Operation(operationId = "returnSpeech", summary = "Sends a speech back to its author")
    @Extension(name = "x-problems", value = "activity-not-found speech-not-found speech-not-yours speech-wrong-state speech-own-review")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<SpeechView>> returnTo(UUID id, UUID item, @NotNull @Valid ReturnSpeech words) {
        return acting(SpeechAction.RETURN, id, item, any -> {}, (speech, by) -> speech.sendBack(words.reason(), by, now()));
    }

    private Uni<RestResponse<SpeechView>> acting(SpeechAction action, UUID id, UUID item, Consumer<SpeechView> check, BiConsumer<RundownItem, Person> rule) {
        var who = caller.get();
        return activities.visibleTo(who, id).chain(placed -> programmes.of(placed.activity())
                .chain(programme -> programmes.speech(placed.activity(), item)
                        .invoke(speech -> check.accept(SpeechView.of(who, speech, placed)))
                        .invoke(speech -> action.mustFit(who, speech, placed))
                        .call(speech -> people.named(List.of(who.personId())).chain(by -> audit.changing(who, action.name() + "_SPEECH", programme,
                                () -> rule.accept(speech, by.get(who.personId())))))
                        .call(activities::flush)
                        .map(speech -> SpeechView.of(who, speech, placed))))
                .map(Answers::ok);
    }

    private Instant now() {
        return ServiceTime.now(clock);
    }
}
