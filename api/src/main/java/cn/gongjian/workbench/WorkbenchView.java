package cn.gongjian.workbench;

import cn.gongjian.calendar.ActivitySummary;
import cn.gongjian.shared.money.MoneySum;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Workbench", description = "What waits for me, what happens this week, how my things stand: one screen in one call")
public record WorkbenchView(
        @Schema(required = true, description = "Today in Asia/Shanghai") LocalDate today,
        @Schema(required = true, description = "The longest waiting first; at most 20 of each kind") List<WaitingView> waiting,
        @Schema(required = true, description = "How many wait in all", examples = "5") long waitingTotal,
        @Schema(required = true, description = "Activities from Monday to Sunday; at most 60") List<ActivitySummary> week,
        @Schema(required = true) AllianceCounts alliances,
        @Schema(required = true) PairingCounts pairings,
        @Schema(description = "Visible funds of this fiscal year; absent where there are none") FundingState funding) {

    @Schema(name = "WorkbenchAlliances")
    public record AllianceCounts(
            @Schema(required = true, examples = "3") long total,
            @Schema(required = true, examples = "1") long draft,
            @Schema(required = true, examples = "2") long active,
            @Schema(required = true, examples = "0") long closed) {}

    @Schema(name = "WorkbenchPairings", description = "total counts all but the declined ones")
    public record PairingCounts(
            @Schema(required = true, examples = "10") long total,
            @Schema(required = true, examples = "1") long proposed,
            @Schema(required = true, examples = "1") long confirmed,
            @Schema(required = true, examples = "8") long filed,
            @Schema(required = true, examples = "0") long closed) {}

    @Schema(name = "WorkbenchFunding", description = "Yuan")
    public record FundingState(
            @Schema(required = true, examples = "2026") int fiscalYear,
            @Schema(required = true) MoneySum total,
            @Schema(required = true) MoneySum allocated,
            @Schema(required = true) MoneySum pending,
            @Schema(required = true) MoneySum remaining) {}
}
