package cn.gongjian.pairing;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a pairing; its sides never change. */
@Schema(name = "PairingChange")
public record PairingChange(
        @Size(max = 80) @Schema(description = "党建品牌", examples = "书香河坝") String brand,
        @NotNull @Schema(description = "First day", examples = "2026-10-01") LocalDate startsOn,
        @Schema(description = "Last day; open if absent", examples = "2027-09-30") LocalDate endsOn,
        @MultiLine @Size(max = 2000) @Schema(examples = "每年一次座谈或党课") String goal,
        @Size(max = 60) @Schema(description = "Number of the agreement; document numbers are kept in the form 浙教基〔2020〕70号", examples = "师院党〔2026〕9号")
        String agreementNumber,
        @Schema(examples = "2026-09-28") LocalDate agreementSignedOn,
        @NotNull PairingPayer payer) {

    static PairingChange of(Pairing p) {
        return new PairingChange(p.brand, p.startsOn, p.endsOn, p.goal, p.agreementNumber, p.agreementSignedOn, p.payer);
    }
}
