package cn.gongjian.funding.proposal;

import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_NOT_FOUND;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_BENEFICIARY_CLOSED;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_PAYER_FORBIDDEN;

import cn.gongjian.alliance.AllianceSize;
import cn.gongjian.funding.Fund;
import cn.gongjian.organization.KnownCooperation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The alliances among which an amount is to be shared, as the author sees them and as many as they are on the stated day. */
record Sharers(Map<UUID, AllianceSize> seen) {

    /** Fails where one of them may not share, or somebody may not pay. */
    static Sharers of(Map<UUID, AllianceSize> seen, ProposalChange facts, Fund fund) {
        var sharers = new Sharers(seen);
        sharers.mustTakePart(facts.lines());
        sharers.mustBePaidBy(facts.payerId(), fund);
        return sharers;
    }

    /** One out of sight is the same as one that does not exist. */
    private void mustTakePart(List<ProposalChange.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var alliance = seen.get(lines.get(i).allianceId());
            var at = "/lines/" + i + "/allianceId";
            if (alliance == null) throw ALLIANCE_NOT_FOUND.because().at(at, "没有这个共同体，或者您看不到它");
            if (alliance.closed()) throw ALLOCATION_BENEFICIARY_CLOSED.because(alliance.name()).at(at, "这个共同体已经结束");
        }
    }

    /** As {@code Payers} will judge each of the allocations. */
    private void mustBePaidBy(UUID payer, Fund fund) {
        if (payer == null || payer.equals(fund.owner().id()) || seen.values().stream().allMatch(alliance -> alliance.parties().contains(payer))) return;
        throw ALLOCATION_PAYER_FORBIDDEN.because(0, null, null).at("/payerId", "只能是资金所属单位，或者每个共同体都有的单位");
    }

    List<BigDecimal> weights(ProposalMethod method, List<ProposalChange.Line> lines) {
        return lines.stream().map(line -> switch (method) {
            case EQUAL -> BigDecimal.ONE;
            case MEMBERS -> BigDecimal.valueOf(seen.get(line.allianceId()).members());
            case SCORES -> line.weight().value();
        }).toList();
    }

    Map<UUID, KnownCooperation> known() {
        return seen.values().stream().collect(Collectors.toMap(AllianceSize::id, AllianceSize::known));
    }
}
