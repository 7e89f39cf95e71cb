package cn.gongjian.pairing;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ClosePairing")
public record ClosePairing(
        @MultiLine @NotBlank @Size(max = 500) @Schema(examples = "协议到期") String reason,
        @Schema(description = "Today if absent", examples = "2027-09-30") LocalDate closedOn) {}
