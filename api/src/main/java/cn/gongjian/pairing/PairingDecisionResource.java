package cn.gongjian.pairing;

import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The way of a pairing from the proposal to its end; each step is one person's word. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/pairings/{id}")
@Tag(name = "Pairings")
class PairingDecisionResource {

    private final PairingRepository pairings;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    PairingDecisionResource(PairingRepository pairings, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.pairings = pairings;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Path("/confirmation")
    @Operation(operationId = "confirmPairing", summary = "The other side agrees, by another person than the proposer")
    @Extension(name = "x-problems", value = "pairing-not-found pairing-not-yours-to-confirm pairing-needs-second-person pairing-already-decided pairing-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PairingView>> confirm(UUID id) {
        return decide(id, "CONFIRM", null, p -> p.confirm(caller.get(), today(), ServiceTime.now(clock)));
    }

    @POST
    @Path("/decline")
    @Operation(operationId = "declinePairing", summary = "The other side does not agree")
    @Extension(name = "x-problems", value = "pairing-not-found pairing-not-yours-to-confirm pairing-needs-second-person pairing-already-decided pairing-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PairingView>> decline(UUID id, @NotNull @Valid DeclinePairing wanted) {
        return decide(id, "DECLINE", wanted.reason(), p -> p.decline(caller.get(), wanted.reason(), ServiceTime.now(clock)));
    }

    @POST
    @Path("/filing")
    @Operation(operationId = "filePairing", summary = "The supervising officer of one side files the confirmed pairing")
    @Extension(name = "x-problems", value = "pairing-not-found pairing-not-yours pairing-not-confirmed pairing-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PairingView>> file(UUID id, @NotNull @Valid FilePairing filing) {
        var on = filing.filedOn() == null ? today() : filing.filedOn();
        return decide(id, "FILE", null, p -> {
            PairingAction.mustSupervise(caller.get(), p);
            p.file(filing.filingNumber(), on, ServiceTime.now(clock));
        });
    }

    @POST
    @Path("/closure")
    @Operation(operationId = "closePairing", summary = "The pairing ends; it refuses changes from now on")
    @Extension(name = "x-problems", value = "pairing-not-found pairing-not-yours pairing-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PairingView>> close(UUID id, @NotNull @Valid ClosePairing closing) {
        var on = closing.closedOn() == null ? today() : closing.closedOn();
        return decide(id, "CLOSE", closing.reason(), p -> {
            PairingAction.mustRun(caller.get(), p);
            p.close(on, closing.reason(), ServiceTime.now(clock));
        });
    }

    private Uni<RestResponse<PairingView>> decide(UUID id, String action, String reason, Consumer<Pairing> rule) {
        var who = caller.get();
        return pairings.forChange(who, id)
                .call(p -> audit.changing(who, action, p, reason, () -> rule.accept(p)))
                .call(pairings::flush)
                .map(p -> Answers.ok(PairingView.of(who, p)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
