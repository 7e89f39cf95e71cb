package cn.gongjian.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ApprovePlan")
public record ApprovePlan(
        @NotBlank @Size(max = 80) @Schema(description = "备案号", examples = "青教备〔2026〕3号") String filingNumber,
        @Schema(description = "Day of the filing; today if absent", examples = "2026-09-05") LocalDate filedOn,
        @Schema(description = "It is followed from today on; otherwise only filed") Boolean inForce) {

    boolean takesForce() {
        return Boolean.TRUE.equals(inForce);
    }
}
