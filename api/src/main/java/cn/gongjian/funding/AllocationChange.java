package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.ALLOCATION_CEILINGS_EXCEED_AMOUNT;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_DATES_REVERSED;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_PURPOSE_TWICE;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_PURPOSE_UNKNOWN;

import cn.gongjian.shared.http.MultiLine;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.PositiveMoney;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a draft; its fund and its beneficiary stay. */
@Schema(name = "AllocationChange")
public record AllocationChange(
        @NotNull @PositiveMoney @Schema(description = "Yuan") Money amount,
        @NotNull @Size(min = 1, max = 20) @Schema(description = "What the money is earmarked for; at least one") List<@NotNull @Valid Purpose> purposes,
        @Schema(description = "Who bears the cost: a party of the beneficiary or the fund's owner") UUID payerId,
        @Size(max = 80) @Schema(description = "文号 of the plan or decision", examples = "青党发〔2026〕12号") String basisDocumentNumber,
        @MultiLine @Size(max = 500) @Schema(description = "Where the basis says so", examples = "第 7 条，每村 0.5 万元") String basisPassage,
        @Schema(description = "First day on which the money may be used", examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day on which the money may be used", examples = "2027-08-31") LocalDate endsOn,
        @MultiLine @Size(max = 500) @Schema(examples = "分两次使用") String note) {

    @Schema(name = "AllocationPurpose", description = "An earmark")
    public record Purpose(
            @NotBlank @Size(max = 40) @Schema(required = true, description = "A code of GET /funding-purposes", examples = "STUDY_TRIP") String code,
            @PositiveMoney @Schema(description = "Yuan at the most for this purpose; the whole amount if absent") Money ceiling) {}

    static AllocationChange of(Allocation a) {
        return new AllocationChange(a.amount, a.earmarks().list(), a.payer == null ? null : a.payer.id(), a.basisDocumentNumber, a.basisPassage, a.term().startsOn,
                a.term().endsOn, a.note);
    }

    /** Refuses what contradicts itself. */
    void mustBeCoherent(Collection<String> knownCodes) {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) throw ALLOCATION_DATES_REVERSED.because(startsOn, endsOn).at("/endsOn", "不能早于开始日期");
        var codes = new HashSet<String>();
        for (int i = 0; i < purposes.size(); i++) {
            var purpose = purposes.get(i);
            var at = "/purposes/" + i;
            if (!knownCodes.contains(purpose.code)) throw ALLOCATION_PURPOSE_UNKNOWN.because(purpose.code).at(at + "/code", "没有这个用途");
            if (!codes.add(purpose.code)) throw ALLOCATION_PURPOSE_TWICE.because(purpose.code).at(at + "/code", "用途重复");
            if (purpose.ceiling != null && purpose.ceiling.exceeds(amount))
                throw ALLOCATION_CEILINGS_EXCEED_AMOUNT.because(purpose.ceiling.yuan(), amount.yuan()).at(at + "/ceiling", "不能超过分配金额");
        }
    }
}
