package cn.gongjian.alliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivateAlliance")
public record ActivateAlliance(
        @NotBlank @Size(max = 60) @Schema(description = "备案文号, kept in the form 浙教基〔2020〕70号", examples = "仙教〔2026〕12号") String filingNumber,
        @Schema(description = "Today if absent", examples = "2026-09-05") LocalDate filedOn) {}
