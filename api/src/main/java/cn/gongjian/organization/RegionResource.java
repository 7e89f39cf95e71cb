package cn.gongjian.organization;

import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/regions")
@Tag(name = "Regions")
class RegionResource {

    private final RegionRepository regions;

    RegionResource(RegionRepository regions) {
        this.regions = regions;
    }

    @GET
    @Operation(operationId = "listRegions", summary = "Regions by code")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<RegionView>> list(
            @RestQuery @Size(max = 6) @Parameter(description = "Directly beneath this region", example = "331000") String parent,
            @RestQuery @Size(max = 60) @Parameter(description = "Part of the name or code", example = "仙居") String q,
            @RestQuery @Parameter(description = "In force on this day", example = "2026-09-01") LocalDate on,
            @Valid @BeanParam PageRequest page) {
        return regions.list(parent, q, on, page).map(found -> found.map(RegionView::of));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getRegion", summary = "One region")
    @Extension(name = "x-problems", value = "region-not-found")
    @WithSession
    public Uni<RegionView> get(String code) {
        return regions.known(code).map(RegionView::of);
    }
}
