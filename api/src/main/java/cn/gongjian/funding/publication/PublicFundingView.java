package cn.gongjian.funding.publication;

import cn.gongjian.funding.LedgerKind;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.money.SignedMoney;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublicFunding", description = "公示: money of an alliance or a pairing as everybody may see it; organisations by name, people not at all")
public record PublicFundingView(
        @Schema(required = true) CooperationKind subject,
        @Schema(required = true, description = "Whose money it is", examples = "文学院党委 与 河坝村党支部") String beneficiary,
        @Schema(required = true, description = "Who shows it", examples = "青石镇党委") String publisher,
        @Schema(required = true, description = "Since when", examples = "2026-10-20") LocalDate publishedOn,
        @Schema(required = true, description = "By fund, the latest year first") List<FundLine> funds,
        @Schema(required = true, description = "The last that was booked first, 1,000 at the most") List<Entry> entries,
        @Schema(required = true, description = "How many entries are older than those", examples = "0") long olderEntries) {

    @Schema(name = "PublicFund", description = "What one fund gave; the sums are those of all its entries")
    public record FundLine(
            @Schema(required = true, examples = "校地结对共建资金") String name,
            @Schema(required = true, examples = "青石镇党委") String owner,
            @Schema(required = true, examples = "2026") int fiscalYear,
            @Schema(required = true, description = "Granted, without what was taken back") SignedMoney allocated,
            @Schema(required = true, description = "Paid out") SignedMoney disbursed,
            @Schema(required = true) SignedMoney spent,
            @Schema(required = true, description = "What was spent, the largest first") List<PurposeLine> purposes) {}

    @Schema(name = "PublicPurpose")
    public record PurposeLine(@Schema(required = true, examples = "外出考察") String purpose, @Schema(required = true) SignedMoney spent) {}

    @Schema(name = "PublicEntry")
    public record Entry(
            @Schema(required = true, examples = "2026-10-20") LocalDate day,
            @Schema(required = true) LedgerKind kind,
            @Schema(required = true, examples = "校地结对共建资金") String fund,
            @Schema(examples = "外出考察") String purpose,
            @Schema(required = true) SignedMoney amount,
            @Schema(description = "The organisation that bears the cost", examples = "青石镇党委") String payer) {}
}
