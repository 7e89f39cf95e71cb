package cn.gongjian.workbench;

import cn.gongjian.shared.caller.CurrentCaller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
