package cn.gongjian.organization;

import static cn.gongjian.shared.problem.SharedProblem.NOT_ALLOWED;

import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Finding a partner needs the names of units out of one's own reach; nothing else of them is told. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/organization-directory")
@Tag(name = "Organizations")
class DirectoryResource {

    private static final Set<Role> FINDS_PARTNERS = EnumSet.of(Role.OFFICER, Role.COORDINATOR, Role.FINANCE, Role.ADMIN);
    private final OrganizationRepository organizations;
    private final CurrentCaller caller;

    DirectoryResource(OrganizationRepository organizations, CurrentCaller caller) {
        this.organizations = organizations;
        this.caller = caller;
    }

    @Schema(name = "DirectoryEntry")
    public record Entry(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "河坝村党支部") String name,
            @Schema(examples = "河坝村") String shortName,
            @Schema(required = true) OrganizationKind kind,
            @Schema(description = "Tells units of the same name apart", examples = "青石镇党委") String parentName) {

        static Entry of(Organization o) {
            return new Entry(o.id, o.name, o.shortName, o.kind, o.parent == null ? null : o.parent.name);
        }
    }

    @GET
    @Operation(operationId = "searchOrganizationDirectory", summary = "Open organisations by name, to choose a partner")
    @Extension(name = "x-problems", value = "not-allowed cursor-invalid")
    @WithSession
    public Uni<Page<Entry>> search(@RestQuery @NotBlank @Size(max = 60) String q, @RestQuery OrganizationKind kind, @Valid @BeanParam PageRequest page) {
        if (!caller.get().hasAny(FINDS_PARTNERS)) throw NOT_ALLOWED.because();
        return organizations.directory(q, kind, page).map(found -> found.map(Entry::of));
    }
}
