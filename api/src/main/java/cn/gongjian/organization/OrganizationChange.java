package cn.gongjian.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of an organisation, new or known. */
@Schema(name = "OrganizationChange")
public record OrganizationChange(
        @NotBlank @Size(max = 120) @Schema(description = "Full name", examples = "仙居县第一小学") String name,
        @NotNull OrganizationKind kind,
        @NotNull @Schema(description = "The supervising organisation") UUID parentId,
        @Size(max = 40) @Schema(description = "Name for narrow places", examples = "仙居一小") String shortName,
        @Pattern(regexp = "[1-9][0-9]{5}") @Schema(description = "GB/T 2260", examples = "331024") String regionCode,
        @Size(min = 18, max = 18) @Schema(description = "统一社会信用代码, GB 32100-2015, check digit verified", examples = "91350100M000100Y43") String creditCode,
        @Pattern(regexp = "[0-9]{10}") @Schema(description = "学校(机构)标识码, ten digits", examples = "3133002341") String schoolCode,
        @Size(max = 40) @Schema(description = "党组织代码, opaque", examples = "330000001234") String partyCode,
        @Size(max = 200) @Schema(examples = "解放街 1 号") String address,
        @Size(max = 40) @Schema(description = "Telephone of the office, not of a person", examples = "0576-87770000") String phone) {

    static OrganizationChange of(Organization o) {
        return new OrganizationChange(o.name, o.kind, o.parent == null ? null : o.parent.id, o.shortName, o.regionCode, o.creditCode,
                o.schoolCode, o.partyCode, o.address, o.phone);
    }
}
