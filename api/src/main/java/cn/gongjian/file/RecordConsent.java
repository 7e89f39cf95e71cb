package cn.gongjian.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordConsent")
public record RecordConsent(
        @NotBlank @Size(max = 300) @Schema(description = "Who agreed, and where that can be looked up; no names of minors",
                examples = "监护人书面同意，原件存德育处") String note) {}
