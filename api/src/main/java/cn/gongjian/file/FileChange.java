package cn.gongjian.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a known file. */
@Schema(name = "FileChange")
public record FileChange(
        @NotBlank @Size(max = 200) @Schema(description = "Gets the ending of what the content is, if it has another", examples = "活动现场.jpg") String name,
        @NotNull @Schema(description = "What it is to the activity", examples = "PHOTO") FileRole role,
        @Schema(description = "Minors can be made out in it; for pictures alone, and for them required", examples = "false") Boolean showsMinors) {

    static FileChange of(ActivityFile file) {
        return new FileChange(file.name, file.role, file.showsMinors);
    }
}
