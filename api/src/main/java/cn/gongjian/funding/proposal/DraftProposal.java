package cn.gongjian.funding.proposal;

import cn.gongjian.funding.proposal.ProposalChange.Line;
import cn.gongjian.shared.http.MultiLine;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.PositiveMoney;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DraftFundingProposal")
public record DraftProposal(
        @NotNull UUID fundId,
        @NotBlank @Size(max = 120) @Schema(examples = "2026 年共同体绩效奖补") String name,
        @NotNull @PositiveMoney @Schema(description = "Yuan to distribute, no more than the fund has left") Money amount,
        @NotNull ProposalMethod method,
        @Schema(description = "Only by MEMBERS: the day on which they are counted; today if absent", examples = "2026-10-14") LocalDate countedOn,
        @NotNull @Size(min = 1, max = 200) @Schema(description = "Whom it is distributed to; the order decides between equal remainders")
        List<@NotNull @Valid Line> lines,
        @NotNull @Size(min = 1, max = 20) @Schema(description = "Codes of GET /funding-purposes: the earmarks of each allocation", examples = "[\"AWARDS\"]")
        List<@NotBlank @Size(max = 40) String> purposes,
        @Schema(description = "Who bears the cost of each allocation: the fund's owner, or a party of each of the alliances") UUID payerId,
        @Size(max = 80) @Schema(description = "文号 of the plan or decision", examples = "仙教〔2026〕12号") String basisDocumentNumber,
        @MultiLine @Size(max = 500) @Schema(description = "Where the basis says so", examples = "考核结果与奖补资金挂钩") String basisPassage,
        @Schema(description = "First day on which the money may be used", examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day on which the money may be used", examples = "2027-08-31") LocalDate endsOn,
        @MultiLine @Size(max = 500) @Schema(examples = "按 2026 学年考核得分") String note) {

    ProposalChange change() {
        return new ProposalChange(name, amount, method, countedOn, lines, purposes, payerId, basisDocumentNumber, basisPassage, startsOn, endsOn, note);
    }
}
