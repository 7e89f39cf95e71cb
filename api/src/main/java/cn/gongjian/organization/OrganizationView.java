package cn.gongjian.organization;

import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.time.ServiceTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Organization")
public record OrganizationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, examples = "仙居县第一小学") String name,
        @Schema(examples = "仙居一小") String shortName,
        @Schema(required = true) OrganizationKind kind,
        RegionRef region,
        @Schema(description = "The supervising organisation") OrgRef parent,
        @Schema(examples = "91350100M000100Y43") String creditCode,
        @Schema(examples = "3133002341") String schoolCode,
        String partyCode,
        String address,
        String phone,
        @Schema(description = "No longer takes part since") LocalDate closedOn,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<OrganizationAction> allowedActions) implements Versioned {

    @Schema(name = "RegionRef")
    public record RegionRef(@Schema(required = true, examples = "331024") String code, @Schema(examples = "仙居县") String name) {}

    static OrganizationView of(Organization o, Region region, List<OrganizationAction> actions) {
        var where = o.regionCode == null ? null : new RegionRef(o.regionCode, region == null ? null : region.name);
        return new OrganizationView(o.id, o.version, o.name, o.shortName, o.kind, where, OrgRef.of(o.parent), o.creditCode, o.schoolCode,
                o.partyCode, o.address, o.phone, o.closedOn, ServiceTime.at(o.createdAt), ServiceTime.at(o.updatedAt), actions);
    }
}
