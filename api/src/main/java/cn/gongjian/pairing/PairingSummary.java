package cn.gongjian.pairing;

import cn.gongjian.organization.OrgRef;
import cn.gongjian.shared.caller.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PairingSummary", description = "A pairing in a list")
public record PairingSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true) PairingState state,
        @Schema(required = true) OrgRef sideA,
        @Schema(required = true) OrgRef sideB,
        @Schema(description = "党建品牌", examples = "书香河坝") String brand,
        @Schema(required = true, examples = "2026-10-01") LocalDate startsOn,
        @Schema(examples = "2027-09-30") LocalDate endsOn,
        @Schema(examples = "青委〔2026〕3号") String filingNumber,
        @Schema(required = true, description = "What this caller may do now") List<PairingAction> allowedActions) {

    static PairingSummary of(Caller by, Pairing p) {
        return new PairingSummary(p.id, p.version, p.state, OrgRef.of(p.sideA), OrgRef.of(p.sideB), p.brand, p.startsOn, p.endsOn, p.filingNumber,
                PairingAction.of(by, p));
    }
}
