package cn.gongjian.shared.audit;

import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/audit-events")
@Tag(name = "Audit")
class AuditResource {

    private final AuditLog log;
    private final CurrentCaller caller;

    AuditResource(AuditLog log, CurrentCaller caller) {
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listAuditEvents", summary = "Changes in my reach, newest first",
            description = "Officers and auditors see all of their reach, administrators what they administer; for everybody else the list is empty.")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> list(@Valid @BeanParam AuditFilter filter, @Valid @BeanParam PageRequest page) {
        return log.within(caller.get(), filter, page);
    }
}
