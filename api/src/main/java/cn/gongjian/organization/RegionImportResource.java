package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.REGION_IMPORT_INVALID;
import static cn.gongjian.shared.problem.SharedProblem.NOT_ALLOWED;

import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.problem.Violation;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/imports/regions")
@Tag(name = "Regions")
class RegionImportResource {

    private final RegionRepository regions;
    private final OrganizationRepository organizations;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    RegionImportResource(RegionRepository regions, OrganizationRepository organizations, CurrentCaller caller, AuditTrail audit) {
        this.regions = regions;
        this.organizations = organizations;
        this.caller = caller;
        this.audit = audit;
    }

    @Schema(name = "RegionImportResult")
    public record Result(@Schema(required = true) int inserted, @Schema(required = true) int updated, @Schema(required = true) int unchanged) {}

    @POST
    @Operation(operationId = "importRegions", summary = "Imports regions; with dryRun only says what it would do")
    @Extension(name = "x-problems", value = "not-allowed region-import-invalid")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<Result>> run(@NotNull @Valid ImportRegions wanted,
            @RestQuery @DefaultValue("false") @Parameter(description = "Checks and counts, writes nothing") boolean dryRun) {
        var who = caller.get();
        if (!who.has(Role.ADMIN)) throw NOT_ALLOWED.because();
        var codes = Stream.concat(wanted.rows().stream().map(ImportRegions.Row::code), wanted.rows().stream().map(ImportRegions.Row::parent)).toList();
        return regions.named(codes)
                .invoke(known -> check(wanted.rows(), known.keySet()))
                .chain(known -> write(wanted.rows(), known, dryRun))
                .call(result -> dryRun || result.inserted + result.updated == 0
                        ? Uni.createFrom().voidItem()
                        : organizations.named(Organization.PLATFORM).chain(root -> audit.noted(who, "IMPORT_REGIONS", root)))
                .map(Answers::ok);
    }

    private static void check(List<ImportRegions.Row> rows, Set<String> known) {
        var violations = new ArrayList<Violation>();
        var given = rows.stream().map(ImportRegions.Row::code).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!seen.add(row.code())) violations.add(new Violation("/rows/" + i + "/code", "代码 " + row.code() + " 重复"));
            var parent = row.parent();
            if (parent != null && !given.contains(parent) && !known.contains(parent))
                violations.add(new Violation("/rows/" + i + "/parentCode", "没有上级区划 " + parent));
            if (row.validFrom() != null && row.validTo() != null && row.validTo().isBefore(row.validFrom()))
                violations.add(new Violation("/rows/" + i + "/validTo", "不能早于生效日期"));
        }
        if (!violations.isEmpty()) throw REGION_IMPORT_INVALID.because(violations.size()).at(violations);
    }

    private Uni<Result> write(List<ImportRegions.Row> rows, Map<String, Region> known, boolean dryRun) {
        int updated = 0;
        var fresh = new ArrayList<Region>();
        for (var row : rows) {
            var region = known.get(row.code());
            if (region == null) fresh.add(filled(new Region(), row));
            else if (differs(region, row)) {
                updated++;
                if (!dryRun) filled(region, row);
            }
        }
        var result = new Result(fresh.size(), updated, rows.size() - fresh.size() - updated);
        return dryRun || fresh.isEmpty() ? Uni.createFrom().item(result) : regions.persist(fresh).replaceWith(result);
    }

    private static boolean differs(Region region, ImportRegions.Row row) {
        return !region.name.equals(row.name().strip()) || !Objects.equals(region.parentCode, row.parent())
                || !Objects.equals(region.validFrom, row.validFrom()) || !Objects.equals(region.validTo, row.validTo());
    }

    private static Region filled(Region region, ImportRegions.Row row) {
        region.code = row.code();
        region.name = row.name().strip();
        region.parentCode = row.parent();
        region.validFrom = row.validFrom();
        region.validTo = row.validTo();
        return region;
    }
}
