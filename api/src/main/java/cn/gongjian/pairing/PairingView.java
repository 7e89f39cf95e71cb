package cn.gongjian.pairing;

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

@Schema(name = "Pairing", description = "结对共建: two sides under one agreement")
public record PairingView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, description = "From the names of both sides", examples = "文学院党委 与 河坝村党支部") String name,
        @Schema(required = true) PairingState state,
        @Schema(required = true, description = "甲方") SideView sideA,
        @Schema(required = true, description = "乙方") SideView sideB,
        @Schema(description = "党建品牌", examples = "书香河坝") String brand,
        @Schema(required = true, description = "First day", examples = "2026-10-01") LocalDate startsOn,
        @Schema(description = "Last day; open if absent", examples = "2027-09-30") LocalDate endsOn,
        @Schema(examples = "每年一次座谈或党课") String goal,
        @Schema(examples = "师院党〔2026〕9号") String agreementNumber,
        @Schema(examples = "2026-09-28") LocalDate agreementSignedOn,
        @Schema(required = true, description = "Who bears the cost") PairingPayer payer,
        @Schema(required = true, description = "The side that proposed; the other one confirms") Side proposedBySide,
        @Schema(required = true) PersonRef proposedBy,
        @Schema(examples = "2026-10-02") LocalDate confirmedOn,
        @Schema(examples = "已与其他支部结对") String declineReason,
        @Schema(description = "备案文号", examples = "青委〔2026〕3号") String filingNumber,
        @Schema(examples = "2026-10-08") LocalDate filedOn,
        @Schema(examples = "2027-09-30") LocalDate closedOn,
        @Schema(examples = "协议到期") String closeReason,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<PairingAction> allowedActions) implements Versioned {

    @Schema(name = "PairingSide")
    public record SideView(
            @Schema(required = true) OrgRef organization,
            @Schema(description = "The organisation above it") OrgRef parent,
            @Schema(required = true, description = "The leading group and liaison of today") List<Post> posts,
            @Schema(required = true, description = "What this caller may do to this side alone: EDIT_POSTS for one's own") List<PairingAction> allowedActions) {

        static SideView of(Caller by, Pairing p, Side side) {
            var organization = p.side(side);
            return new SideView(OrgRef.of(organization), OrgRef.of(organization.parent()), p.posts(side).stream().map(Post::of).toList(),
                    PairingAction.of(by, p, side));
        }
    }

    @Schema(name = "PairingPost", description = "A post of a leading group; vacant with neither name nor person")
    public record Post(
            @Schema(required = true) UUID id,
            @Schema(required = true) LeadershipPost post,
            @Schema(description = "Name of somebody who is not recorded as a person", examples = "陈荣") String name,
            PersonRef person,
            @Schema(examples = "党支部书记") String title,
            @Schema(description = "Of a recorded person, masked", examples = "138****5678") String phoneMasked) {

        static Post of(PairingPost p) {
            return new Post(p.id, p.post, p.name, PersonRef.of(p.person), p.title, p.person == null ? null : p.person.maskedPhone());
        }
    }

    static PairingView of(Caller by, Pairing p) {
        return new PairingView(p.id, p.version, p.name(), p.state, SideView.of(by, p, Side.A), SideView.of(by, p, Side.B), p.brand, p.startsOn, p.endsOn,
                p.goal, p.agreementNumber, p.agreementSignedOn, p.payer, p.proposedBySide, PersonRef.of(p.proposedBy), p.confirmedOn,
                p.declineReason, p.filingNumber, p.filedOn, p.closedOn, p.closeReason, ServiceTime.at(p.createdAt), ServiceTime.at(p.updatedAt),
                PairingAction.of(by, p));
    }
}
