package cn.gongjian.pairing;

import static cn.gongjian.pairing.PairingProblem.PAIRING_SIDE_NOT_YOURS;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProposePairing", description = "A proposal of one side; the other side confirms it")
public record ProposePairing(
        @NotNull @Schema(description = "甲方, any open organisation") UUID sideAId,
        @NotNull @Schema(description = "乙方, any open organisation") UUID sideBId,
        @Schema(description = "The side that I propose for; needed only when I act for both") Side proposingSide,
        @Size(max = 80) @Schema(description = "党建品牌", examples = "书香河坝") String brand,
        @NotNull @Schema(description = "First day", examples = "2026-10-01") LocalDate startsOn,
        @Schema(description = "Last day; open if absent", examples = "2027-09-30") LocalDate endsOn,
        @MultiLine @Size(max = 2000) @Schema(examples = "每年一次座谈或党课") String goal,
        @Size(max = 60) @Schema(description = "Number of the agreement", examples = "师院党〔2026〕9号") String agreementNumber,
        @Schema(examples = "2026-09-28") LocalDate agreementSignedOn,
        @Schema(description = "Who bears the cost; EACH its own if absent") PairingPayer payer,
        @Size(max = 60) @Schema(description = "Posts of A; people with a record only by who acts for A") List<@NotNull @Valid HoldPairingPost> postsA,
        @Size(max = 60) @Schema(description = "Posts of B; people with a record only by who acts for B") List<@NotNull @Valid HoldPairingPost> postsB) {

    public ProposePairing {
        payer = payer == null ? PairingPayer.EACH : payer;
        postsA = postsA == null ? List.of() : postsA;
        postsB = postsB == null ? List.of() : postsB;
    }

    PairingChange facts() {
        return new PairingChange(brand, startsOn, endsOn, goal, agreementNumber, agreementSignedOn, payer);
    }

    /** The plan names both sides in words; people with a record, and with it their phone, are put forward by their own side. */
    void mustLeavePeopleTo(Caller by, Map<UUID, Organization> sides) {
        mustLeavePeopleTo(by, sides.get(sideAId), postsA, "/postsA/");
        mustLeavePeopleTo(by, sides.get(sideBId), postsB, "/postsB/");
    }

    private static void mustLeavePeopleTo(Caller by, Organization side, List<HoldPairingPost> posts, String at) {
        for (int i = 0; i < posts.size(); i++)
            if (posts.get(i).personId() != null && !by.actsFor(side))
                throw PAIRING_SIDE_NOT_YOURS.because(side.name()).at(at + i + "/personId", "由对方自己填写");
    }

    List<HoldPairingPost> posts() {
        return Stream.concat(postsA.stream(), postsB.stream()).toList();
    }
}
