package cn.gongjian.funding;

import cn.gongjian.shared.page.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/economic-classes")
@Tag(name = "Funding")
class EconomicClassResource {

    private final EconomicClassRepository classes;

    EconomicClassResource(EconomicClassRepository classes) {
        this.classes = classes;
    }

    @Schema(name = "EconomicClass", description = "部门预算支出经济分类科目")
    public record ClassView(
            @Schema(required = true, examples = "302-16") String code,
            @Schema(required = true, examples = "培训费") String name) {}

    @GET
    @Operation(operationId = "listEconomicClasses", summary = "The economic classes of expenditure that expenses are recorded under")
    @WithSession
    public Uni<Page<ClassView>> list() {
        return classes.list("from EconomicClass c order by c.position").map(all -> Page.of(all.stream().map(c -> new ClassView(c.code, c.name)).toList()));
    }
}
