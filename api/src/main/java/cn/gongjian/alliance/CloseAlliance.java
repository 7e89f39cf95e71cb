package cn.gongjian.alliance;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CloseAlliance")
public record CloseAlliance(
        @Schema(description = "Today if absent", examples = "2029-08-31") LocalDate closedOn,
        @MultiLine @NotBlank @Size(max = 500) @Schema(examples = "建设期满") String reason) {}
