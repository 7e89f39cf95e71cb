package cn.gongjian.funding.proposal;

import cn.gongjian.organization.CooperationRef;
import cn.gongjian.shared.money.Money;
import java.util.List;
import java.util.Map.Entry;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingProposalShare", description = "What one alliance gets, and how it is reckoned: exact = amount × weight ÷ totalWeight")
public record ProposalShare(
        @Schema(required = true) CooperationRef alliance,
        @Schema(required = true, description = "It has ended since: it can be given nothing more") boolean closed,
        @Schema(required = true) Weight weight,
        @Schema(required = true, pattern = "\\d{1,13}\\.\\d{6}", description = "Yuan with six decimals, those after them dropped", examples = "3333.333333")
        String exact,
        @Schema(required = true, description = "The exact share, rounded down to the fen") Money roundedDown,
        @Schema(description = "Place among the remainders, the largest is 1; absent where the exact share is whole fen", examples = "1") Integer remainderRank,
        @Schema(required = true, description = "With the fen of its remainder. Who has 0.00 gets no allocation") Money share,
        @Schema(examples = "学年考核 86.5 分") String note,
        @Schema(description = "The draft that it became") UUID allocationId) {

    static List<ProposalShare> all(FundingProposal p, List<Entry<UUID, ProposalLine>> written, List<Apportionment.Part> parts) {
        return IntStream.range(0, written.size()).mapToObj(i -> of(p, written.get(i), parts.get(i))).toList();
    }

    private static ProposalShare of(FundingProposal p, Entry<UUID, ProposalLine> written, Apportionment.Part part) {
        var line = written.getValue();
        var alliance = p.alliances.get(written.getKey());
        return new ProposalShare(alliance.ref(), alliance.closed(), new Weight(line.weight), part.exact().toPlainString(), part.roundedDown(), part.rank(),
                line.share, line.note, line.allocationId);
    }
}
