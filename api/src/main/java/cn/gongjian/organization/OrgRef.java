package cn.gongjian.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganizationRef", description = "An organisation by name; names are public facts, even of partners that you may not open")
public record OrgRef(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "仙居县第一小学") String name,
        @Schema(examples = "仙居一小") String shortName,
        @Schema(required = true) OrganizationKind kind) {

    public static OrgRef of(Party organization) {
        return organization == null ? null : new OrgRef(organization.id(), organization.name(), organization.shortName(), organization.kind());
    }
}
