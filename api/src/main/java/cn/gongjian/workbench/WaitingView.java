package cn.gongjian.workbench;

import cn.gongjian.shared.money.Money;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Waiting", description = "One thing that waits for the caller")
public record WaitingView(
        @Schema(required = true) Kind kind,
        @Schema(required = true) Subject subject,
        @Schema(required = true) UUID subjectId,
        @Schema(required = true, examples = "文学院党委 与 河坝村党支部") String title,
        @Schema(examples = "校地结对共建资金") String detail,
        Money amount,
        @Schema(required = true, description = "Waiting since") OffsetDateTime since) {

    @Schema(name = "WaitingKind")
    public enum Kind {
        PAIRING_CONFIRMATION, PAIRING_FILING, ALLIANCE_ACTIVATION, ALLOCATION_APPROVAL, ALLOCATION_RETURNED, ENTRY_CONFIRMATION, ENTRY_RETURNED, ADJUSTMENT_CONFIRMATION, PROPOSAL_REVIEW, PROPOSAL_RETURNED, PLAN_APPROVAL, PLAN_RETURNED, ACTIVITY_RECORD
    }

    @Schema(name = "WaitingSubject")
    public enum Subject { ALLIANCE, PAIRING, ALLOCATION, FUND, FUNDING_PROPOSAL, PLAN, ACTIVITY }
}
