package cn.gongjian.alliance;

import cn.gongjian.organization.OrgRef;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AllianceSummary", description = "An alliance in a list")
public record AllianceSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, examples = "仙居县城乡义务教育共同体") String name,
        @Schema(required = true) AllianceType type,
        @Schema(required = true) AllianceState state,
        @Schema(examples = "2026-09-01") LocalDate startsOn,
        @Schema(examples = "2029-08-31") LocalDate endsOn,
        @Schema(description = "核心校 or 基地校 of today") OrgRef lead,
        @Schema(required = true, description = "Members of today, the lead among them", examples = "3") int memberCount,
        @Schema(examples = "仙教〔2026〕12号") String filingNumber) {

    static AllianceSummary of(Alliance a, LocalDate today) {
        return new AllianceSummary(a.id, a.version, a.name, a.type, a.state, a.startsOn, a.endsOn, OrgRef.of(a.leadOn(today).orElse(null)),
                a.membersOn(today).size(), a.filingNumber);
    }
}
