package cn.gongjian.workbench;

import cn.gongjian.shared.caller.CurrentCaller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/workbench")
@Tag(name = "Workbench")
class WorkbenchResource {

    private final Workbench workbench;
    private final CurrentCaller caller;

    WorkbenchResource(Workbench workbench, CurrentCaller caller) {
        this.workbench = workbench;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getWorkbench", summary = "What waits for me, this week, and how my things stand")
    @WithSession
    public Uni<WorkbenchView> get() {
        return workbench.of(caller.get());
    }
}
