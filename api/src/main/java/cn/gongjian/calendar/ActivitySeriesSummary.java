package cn.gongjian.calendar;

import cn.gongjian.calendar.recurrence.Recurrence;
import cn.gongjian.organization.OrgRef;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivitySeriesSummary")
public record ActivitySeriesSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "同步课堂：四年级数学") String title,
        @Schema(required = true, description = "Code of an activity kind", examples = "SYNC_CLASS") String kind,
        @Schema(required = true) OrgRef host,
        UUID allianceId,
        UUID pairingId,
        UUID organizationId,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        @Schema(required = true, examples = "14:30") String startTime,
        @Schema(required = true) Recurrence recurrence) {

    static ActivitySeriesSummary of(ActivitySeries s) {
        return new ActivitySeriesSummary(s.id, s.title, s.facts.kind(), OrgRef.of(s.host), s.allianceId, s.pairingId, s.organizationId, s.startsOn,
                s.facts.startTime(), s.facts.recurrence());
    }
}
