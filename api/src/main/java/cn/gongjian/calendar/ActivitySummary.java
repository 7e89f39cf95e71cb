package cn.gongjian.calendar;

import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.OrgRef;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivitySummary", description = "An activity as lists and calendars show it")
public record ActivitySummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, examples = "第三季度主题党日") String title,
        @Schema(required = true, description = "Code of an activity kind", examples = "PARTY_DAY") String kind,
        @Schema(required = true) ActivityState state,
        @Schema(required = true, examples = "2026-12-10T14:00:00+08:00") OffsetDateTime startsAt,
        @Schema(required = true, examples = "2026-12-10T16:30:00+08:00") OffsetDateTime endsAt,
        @Schema(examples = "河坝村文化礼堂") String place,
        @Schema(examples = "https://meeting.example.cn/j/8675309") String onlineUrl,
        @Schema(required = true) OrgRef host,
        @Schema(required = true, description = "Where it belongs") CooperationRef container,
        @Schema(required = true, description = "It has ended, and nobody recorded or cancelled it") boolean needsRecord,
        @Schema(description = "The series that it belongs to") UUID seriesId,
        @Schema(description = "There where a lead time is asked for and it is not cancelled") ActivityNotice notice) {}
