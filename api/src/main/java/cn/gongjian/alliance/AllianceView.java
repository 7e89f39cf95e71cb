package cn.gongjian.alliance;

import cn.gongjian.organization.LeadershipPost;
import cn.gongjian.organization.OrgRef;
import cn.gongjian.organization.PersonRef;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.time.ServiceTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Alliance", description = "共同体: several organisations under one plan")
public record AllianceView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, examples = "仙居县城乡义务教育共同体") String name,
        @Schema(required = true) AllianceType type,
        @Schema(required = true) AllianceState state,
        @Schema(required = true, description = "The organisation under whose name it was founded") OrgRef owner,
        @Schema(required = true, description = "First day", examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day; open if absent", examples = "2029-08-31") LocalDate endsOn,
        @Schema(required = true, examples = "[\"语文\", \"数学\"]") List<String> subjects,
        @Schema(examples = "每学年向村小直播 100 节课") String goal,
        @Schema(examples = "仙教〔2026〕12号") String agreementNumber,
        @Schema(examples = "2026-08-28") LocalDate agreementSignedOn,
        @Schema(description = "备案文号", examples = "仙教〔2026〕12号") String filingNumber,
        @Schema(examples = "2026-09-05") LocalDate filedOn,
        @Schema(examples = "2029-08-31") LocalDate closedOn,
        @Schema(examples = "建设期满") String closeReason,
        @Schema(required = true, description = "Members of any time, the lead first") List<Member> members,
        @Schema(required = true, description = "The leading group of today") List<Post> leadership,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<AllianceAction> allowedActions) implements Versioned {

    @Schema(name = "AllianceMember")
    public record Member(
            @Schema(required = true) UUID id,
            @Schema(required = true) OrgRef organization,
            @Schema(required = true) MemberRole role,
            @Schema(required = true, examples = "2026-09-01") LocalDate fromOn,
            @Schema(description = "Last day; open if absent", examples = "2027-08-31") LocalDate toOn) {

        static Member of(Lineup.Part m) {
            return new Member(m.id(), OrgRef.of(m.organization()), m.role(), m.fromOn(), m.toOn());
        }
    }

    @Schema(name = "AlliancePost", description = "A post of the leading group; vacant with neither name nor person")
    public record Post(
            @Schema(required = true) UUID id,
            @Schema(required = true) LeadershipPost post,
            @Schema(description = "Name of somebody who is not recorded as a person", examples = "陈荣") String name,
            PersonRef person,
            OrgRef organization,
            @Schema(examples = "校长") String title,
            @Schema(description = "Of a recorded person, masked", examples = "138****5678") String phoneMasked,
            @Schema(examples = "2026-09-01") LocalDate fromOn,
            LocalDate toOn) {

        static Post of(AlliancePost p) {
            return new Post(p.id, p.post, p.name, PersonRef.of(p.person), OrgRef.of(p.organization), p.title,
                    p.person == null ? null : p.person.maskedPhone(), p.fromOn, p.toOn);
        }
    }

    static AllianceView of(Caller by, Alliance a, LocalDate today) {
        return of(by, a, a, a.leadership(), today);
    }

    /** {@code leadership} is that of today; of an alliance that is only shown, owner and members are in its lineup alone. */
    static AllianceView of(Caller by, Alliance a, Lineup lineup, List<AlliancePost> leadership, LocalDate today) {
        return new AllianceView(a.id, a.version, a.name, a.type, a.state, OrgRef.of(lineup.owner()), a.startsOn, a.endsOn, List.of(a.subjects), a.goal,
                a.agreementNumber, a.agreementSignedOn, a.filingNumber, a.filedOn, a.closedOn, a.closeReason,
                lineup.members().stream().sorted(Lineup.Part.LEAD_FIRST).map(Member::of).toList(),
                leadership.stream().map(Post::of).toList(),
                ServiceTime.at(a.createdAt), ServiceTime.at(a.updatedAt), AllianceAction.of(by, a.state, lineup, today));
    }
}
