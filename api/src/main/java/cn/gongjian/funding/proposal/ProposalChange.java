package cn.gongjian.funding.proposal;

import static cn.gongjian.funding.FundingProblem.ALLOCATION_DATES_REVERSED;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_PURPOSE_TWICE;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_PURPOSE_UNKNOWN;
import static cn.gongjian.funding.proposal.ProposalProblem.PROPOSAL_ALLIANCE_TWICE;
import static cn.gongjian.funding.proposal.ProposalProblem.PROPOSAL_DAY_MISPLACED;
import static cn.gongjian.funding.proposal.ProposalProblem.PROPOSAL_WEIGHT_MISPLACED;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a draft; its fund stays. */
@Schema(name = "FundingProposalChange")
public record ProposalChange(
        @NotBlank @Size(max = 120) @Schema(examples = "2026 年共同体绩效奖补") String name,
        @NotNull @PositiveMoney @Schema(description = "Yuan to distribute") Money amount,
        @NotNull ProposalMethod method,
        @Schema(description = "Only by MEMBERS: the day on which they are counted; today if absent", examples = "2026-10-14") LocalDate countedOn,
        @NotNull @Size(min = 1, max = 200) @Schema(description = "Whom it is distributed to; the order decides between equal remainders") List<@NotNull @Valid Line> lines,
        @NotNull @Size(min = 1, max = 20) @Schema(description = "Codes of GET /funding-purposes: the earmarks of each allocation", examples = "[\"AWARDS\"]")
        List<@NotBlank @Size(max = 40) String> purposes,
        @Schema(description = "Who bears the cost of each allocation: the fund's owner, or a party of each of the alliances") UUID payerId,
        @Size(max = 80) @Schema(description = "文号 of the plan or decision", examples = "仙教〔2026〕12号") String basisDocumentNumber,
        @MultiLine @Size(max = 500) @Schema(description = "Where the basis says so", examples = "考核结果与奖补资金挂钩") String basisPassage,
        @Schema(description = "First day on which the money may be used", examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day on which the money may be used", examples = "2027-08-31") LocalDate endsOn,
        @MultiLine @Size(max = 500) @Schema(examples = "按 2026 学年考核得分") String note) {

    @Schema(name = "FundingProposalLineChange", description = "One alliance among those that share the amount")
    public record Line(
            @NotNull @Schema(description = "An alliance that I see") UUID allianceId,
            @Schema(description = "By SCORES each line has one, otherwise none") Weight weight,
            @Size(max = 200) @Schema(description = "Where the weight comes from; the allocation says so too", examples = "学年考核 86.5 分") String note) {

        private static Line of(ProposalMethod method, Map.Entry<UUID, ProposalLine> written) {
            var line = written.getValue();
            return new Line(written.getKey(), method == ProposalMethod.SCORES ? new Weight(line.weight) : null, line.note);
        }
    }

    static ProposalChange of(FundingProposal p) {
        return new ProposalChange(p.name, p.amount, p.method, p.countedOn, p.inOrder().stream().map(entry -> Line.of(p.method, entry)).toList(), List.of(p.purposes), p.payer == null ? null : p.payer.id(),
                p.basisDocumentNumber, p.basisPassage, p.startsOn, p.endsOn, p.note);
    }

    /** Refuses what contradicts itself. */
    void mustBeCoherent(Collection<String> knownPurposes) {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) throw ALLOCATION_DATES_REVERSED.because(startsOn, endsOn).at("/endsOn", "不能早于开始日期");
        if (countedOn != null && method != ProposalMethod.MEMBERS) throw PROPOSAL_DAY_MISPLACED.because().at("/countedOn", "只在按成员单位数分配时填写");
        var codes = new HashSet<String>();
        for (int i = 0; i < purposes.size(); i++) {
            var code = purposes.get(i);
            if (!knownPurposes.contains(code)) throw ALLOCATION_PURPOSE_UNKNOWN.because(code).at("/purposes/" + i, "没有这个用途");
            if (!codes.add(code)) throw ALLOCATION_PURPOSE_TWICE.because(code).at("/purposes/" + i, "用途重复");
        }
        linesMustBeCoherent();
    }

    private void linesMustBeCoherent() {
        var alliances = new HashSet<UUID>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!alliances.add(line.allianceId)) throw PROPOSAL_ALLIANCE_TWICE.because(i + 1).at("/lines/" + i + "/allianceId", "这个共同体已经在上面");
            if ((line.weight != null) != (method == ProposalMethod.SCORES))
                throw PROPOSAL_WEIGHT_MISPLACED.because(i + 1, method == ProposalMethod.SCORES ? 0 : 1)
                        .at("/lines/" + i + "/weight", method == ProposalMethod.SCORES ? "请填写得分" : "这种方式的权重不由人填写");
        }
    }

    /** Null where nothing is counted. */
    LocalDate dayOfCount(LocalDate today) {
        return method != ProposalMethod.MEMBERS || countedOn != null ? countedOn : today;
    }

    List<UUID> allianceIds() {
        return lines.stream().map(Line::allianceId).toList();
    }
}
