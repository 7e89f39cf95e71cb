package cn.gongjian.calendar;

import cn.gongjian.funding.AllocationRef;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.OrgRef;
import cn.gongjian.organization.PersonRef;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.time.ServiceTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Activity")
public record ActivityView(
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
        @Schema(description = "The day that the series' rule names for it; it may have moved since", examples = "2026-12-10") LocalDate seriesOn,
        @Schema(required = true, description = "It was changed by itself and keeps its change when the series changes") boolean seriesException,
        String description,
        @Schema(required = true) List<Participant> participants,
        Money budget,
        @Schema(description = "Who bears the cost, in words", examples = "派出单位党建经费") String chargedTo,
        @Schema(description = "What it is charged to; there for those who see the money") AllocationRef allocation,
        @Schema(description = "What a plan wants to be kept of it; without it nothing is asked for", examples = "照片和文字材料存档") String evidence,
        @Schema(description = "How many days ahead it is to be announced", examples = "7") Integer noticeDays,
        @Schema(description = "There where a lead time is asked for and it is not cancelled") ActivityNotice notice,
        OffsetDateTime announcedAt,
        @Schema(description = "What those who take part were told", examples = "请各支部于 12 月 8 日前报送参加人数。") String announcement,
        @Schema(examples = "防汛值班，改期另行通知") String cancelReason,
        @Schema(required = true) ProgrammeView programme,
        @Schema(description = "The minutes; there since it was held") Minutes record,
        @Schema(description = "What a visitor wrote for those who were visited") GuidanceView guidance,
        @Schema(required = true, description = "Overlaps that the caller can see, ten at the most") List<ActivityConflict> conflicts,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<ActivityAction> allowedActions) implements Versioned {

    @Schema(name = "ActivityParticipant", description = "An organisation or a person")
    public record Participant(
            @Schema(required = true) UUID id,
            OrgRef organization,
            PersonRef person,
            @Schema(description = "How many people come", examples = "12") Integer headCount) {

        static Participant of(ActivityGuest p) {
            return new Participant(p.id, OrgRef.of(p.organization), PersonRef.of(p.person), p.headCount);
        }
    }

    @Schema(name = "ActivityRecord")
    public record Minutes(
            @Schema(required = true, description = "How many people came", examples = "36") int attendance,
            @Schema(required = true, examples = "两支部共 36 名党员参加，集中学习后走访慰问 5 户。") String summary,
            @Schema(description = "What came of it", examples = "议定每季度互派一名书记讲课。") String result,
            @Schema(required = true, description = "Organisations with how many of theirs came, and people who were named") List<Participant> attendees,
            @Schema(required = true) OffsetDateTime recordedAt,
            @Schema(required = true) PersonRef recordedBy) {

        static Minutes of(Activity a) {
            return a.recordedAt == null ? null : new Minutes(a.attendance, a.summary, a.result, a.present().map(Participant::of).toList(), ServiceTime.at(a.recordedAt), PersonRef.of(a.recordedBy));
        }
    }

    @Schema(name = "Guidance")
    public record GuidanceView(
            @Schema(required = true, description = "What was seen", examples = "区域活动材料充足，记录不完整。") String observed,
            @Schema(required = true, description = "What is advised", examples = "每周选一个区域，写一份观察记录。") String advice,
            @Schema(description = "What follows from it, and who sees to it", examples = "下次督导时看两份记录。") String followUp,
            @Schema(description = "When it is looked at again", examples = "2027-01-12") LocalDate followUpOn,
            @Schema(required = true) OffsetDateTime writtenAt,
            @Schema(required = true) PersonRef author) {

        static GuidanceView of(Guidance g) {
            return g == null ? null : new GuidanceView(g.observed, g.advice, g.followUp, g.followUpOn, ServiceTime.at(g.writtenAt), PersonRef.of(g.author));
        }
    }

    static ActivityView of(Caller by, PlacedActivity placed, ProgrammeView programme, AllocationRef allocation, List<ActivityConflict> conflicts, Instant now) {
        var a = placed.activity();
        var within = placed.within();
        return new ActivityView(a.id, a.version, a.title, a.kind, a.state, ServiceTime.at(a.startsAt), ServiceTime.at(a.endsAt), a.place,
                a.onlineUrl, OrgRef.of(a.host), CooperationRef.of(within), Activity.needsRecord(a.state, a.endsAt, now), a.seriesId,
                a.seriesOn, a.seriesException, a.description,
                a.inOrder().map(Participant::of).toList(), a.budget, a.chargedTo, allocation, a.evidence, a.noticeDays,
                ActivityNotice.of(a.noticeDays, a.state, a.startsAt, a.announcedAt, now), ServiceTime.at(a.announcedAt), a.announcement, a.cancelReason,
                programme, Minutes.of(a), GuidanceView.of(a.guidance), conflicts, ServiceTime.at(a.createdAt), ServiceTime.at(a.updatedAt), ActivityAction.of(by, a, within, now));
    }
}
