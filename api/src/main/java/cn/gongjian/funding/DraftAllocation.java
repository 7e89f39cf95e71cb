package cn.gongjian.funding;

import cn.gongjian.funding.AllocationChange.Purpose;
import cn.gongjian.shared.http.MultiLine;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.PositiveMoney;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DraftAllocation", description = "Exactly one of allianceId, pairingId and organizationId says whom the money is for, or activityId alone")
public record DraftAllocation(
        @NotNull UUID fundId,
        UUID allianceId,
        UUID pairingId,
        UUID organizationId,
        @Schema(description = "One activity of the beneficiary, if the money is for that alone") UUID activityId,
        @NotNull @PositiveMoney @Schema(description = "Yuan; reserved at once") Money amount,
        @NotNull @Size(min = 1, max = 20) @Schema(description = "What the money is earmarked for; at least one")
        List<@NotNull @Valid Purpose> purposes,
        @Schema(description = "Who bears the cost: a party of the beneficiary or the fund's owner") UUID payerId,
        @Size(max = 80) @Schema(description = "文号 of the plan or decision", examples = "青党发〔2026〕12号") String basisDocumentNumber,
        @MultiLine @Size(max = 500) @Schema(description = "Where the basis says so", examples = "第 7 条，每村 0.5 万元") String basisPassage,
        @Schema(description = "First day on which the money may be used", examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day on which the money may be used", examples = "2027-08-31") LocalDate endsOn,
        @MultiLine @Size(max = 500) @Schema(examples = "分两次使用") String note) {

    AllocationChange change() {
        return new AllocationChange(amount, purposes, payerId, basisDocumentNumber, basisPassage, startsOn, endsOn, note);
    }
}
