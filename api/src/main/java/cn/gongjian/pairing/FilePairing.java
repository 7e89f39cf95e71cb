package cn.gongjian.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FilePairing")
public record FilePairing(
        @NotBlank @Size(max = 60) @Schema(description = "备案文号, kept in the form 浙教基〔2020〕70号", examples = "青委〔2026〕3号") String filingNumber,
        @Schema(description = "Today if absent", examples = "2026-10-08") LocalDate filedOn) {}
