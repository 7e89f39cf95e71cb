package cn.gongjian.plan.review;

import cn.gongjian.alliance.AllianceType;
import cn.gongjian.alliance.MemberRole;
import cn.gongjian.organization.LeadershipPost;
import cn.gongjian.organization.OrganizationChange;
import cn.gongjian.pairing.PairingPayer;
import cn.gongjian.pairing.Side;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.PositiveMoney;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ConfirmPlanReading", description = "What becomes of a reading, all of it or nothing. Exactly one of allianceId, pairingId, unit, alliance and pairing says whose plan it is")
public record ConfirmReading(
        @NotBlank @Size(max = 200) @Schema(examples = "城乡结对共建活动实施方案") String title,
        @Size(max = 80) @Schema(description = "文号 of the plan itself") String documentNumber,
        @Schema(examples = "2026-09-01") LocalDate startsOn,
        @Schema(examples = "2027-08-31") LocalDate endsOn,
        @Schema(description = "The plan of an alliance that is there") UUID allianceId,
        @Schema(description = "The plan of a pairing that is there") UUID pairingId,
        @Valid @Schema(description = "The plan of one organisation itself") UnitPick unit,
        @Valid @Schema(description = "The plan of a new alliance") NewAlliance alliance,
        @Valid @Schema(description = "The plan of a new pairing") NewPairing pairing,
        @Size(max = 60) @Schema(description = "Organisations to be added first") List<@NotNull @Valid OrganizationChange> organizations,
        @Size(max = 60) @Schema(description = "Activities on fixed days, put on the calendar of what the plan belongs to") List<@NotNull @Valid FixedActivity> activities,
        @Size(max = 60) @Schema(description = "Allocations to what the plan belongs to, as drafts") List<@NotNull @Valid FixedAllocation> allocations) {

    public ConfirmReading {
        organizations = organizations == null ? List.of() : organizations;
        activities = activities == null ? List.of() : activities;
        allocations = allocations == null ? List.of() : allocations;
    }

    @Schema(name = "ConfirmPlanReadingAlliance", description = "A draft alliance; its term is that of the plan")
    public record NewAlliance(
            @NotBlank @Size(max = 120) @Schema(examples = "城乡三校共同体") String name,
            @NotNull AllianceType type,
            @NotNull @Valid @Schema(description = "Under whose name it is founded; I act for it") UnitPick owner,
            @Size(max = 200) List<@NotNull @Valid Member> members,
            @Size(max = 60) List<@NotNull @Valid NamedPost> posts) {

        public NewAlliance {
            members = members == null ? List.of() : members;
            posts = posts == null ? List.of() : posts;
        }
    }

    @Schema(name = "ConfirmPlanReadingMember")
    public record Member(@NotNull @Valid UnitPick unit, @NotNull MemberRole role) {}

    @Schema(name = "ConfirmPlanReadingPairing", description = "A proposal; its term is that of the plan")
    public record NewPairing(
            @NotNull @Valid UnitPick sideA,
            @NotNull @Valid UnitPick sideB,
            @Schema(description = "The side that I propose for; needed only when I act for both") Side proposingSide,
            @Size(max = 80) String brand,
            @Schema(description = "Who bears the cost; EACH its own if absent") PairingPayer payer,
            @Size(max = 60) List<@NotNull @Valid NamedPost> postsA,
            @Size(max = 60) List<@NotNull @Valid NamedPost> postsB) {

        public NewPairing {
            postsA = postsA == null ? List.of() : postsA;
            postsB = postsB == null ? List.of() : postsB;
        }
    }

    @Schema(name = "ConfirmPlanReadingPost", description = "A post by name, or vacant; people with a record are put in later by their own side")
    public record NamedPost(@NotNull LeadershipPost post, @Size(max = 60) String name, @Size(max = 60) @Schema(examples = "党支部书记") String title) {}

    @Schema(name = "ConfirmPlanReadingActivity")
    public record FixedActivity(
            @NotBlank @Size(max = 120) @Schema(examples = "上半年联席会议") String title,
            @NotBlank @Size(max = 40) @Schema(description = "Code of an activity kind", examples = "JOINT_MEETING") String kind,
            @NotNull @Valid @Schema(description = "Who invites") UnitPick host,
            @NotNull OffsetDateTime startsAt,
            @NotNull OffsetDateTime endsAt,
            @Size(max = 200) String place) {}

    @Schema(name = "ConfirmPlanReadingAllocation")
    public record FixedAllocation(
            @NotNull UUID fundId,
            @NotNull @PositiveMoney Money amount,
            @NotNull @Size(min = 1, max = 20) @Schema(description = "Codes of GET /funding-purposes", examples = "[\"TRAINING\"]") List<@NotBlank @Size(max = 40) String> purposes,
            @Valid @Schema(description = "Who bears the cost") UnitPick payer,
            @Size(max = 500) @Schema(description = "The sentence of the plan that says so") String passage) {}
}
