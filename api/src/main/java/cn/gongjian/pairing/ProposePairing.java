package cn.gongjian.pairing;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
        @Size(max = 60) List<@NotNull @Valid HoldPairingPost> postsA,
        @Size(max = 60) List<@NotNull @Valid HoldPairingPost> postsB) {

    public ProposePairing {
        payer = payer == null ? PairingPayer.EACH : payer;
        postsA = postsA == null ? List.of() : postsA;
        postsB = postsB == null ? List.of() : postsB;
    }

    PairingChange facts() {
        return new PairingChange(brand, startsOn, endsOn, goal, agreementNumber, agreementSignedOn, payer);
    }

    List<HoldPairingPost> posts() {
        return Stream.concat(postsA.stream(), postsB.stream()).toList();
    }
}
