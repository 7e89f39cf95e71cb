package cn.gongjian.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivityKindChange")
public record ActivityKindChange(
        @NotBlank @Size(max = 40) @Schema(examples = "家长学校") String name,
        @NotNull @Schema(description = "Kinds of one group share a colour on the calendar") ActivityKindGroup group,
        @Min(0) @Max(10_000) @Schema(description = "Place in the order of a form", examples = "500") Integer position,
        @Schema(description = "Whether forms offer it; its activities stay", examples = "true") Boolean isOffered,
        @Schema(description = "Whether guidance is written after such a visit", examples = "false") Boolean asksGuidance) {

    static ActivityKindChange of(ActivityKind kind) {
        return new ActivityKindChange(kind.name, kind.group, kind.position, kind.isOffered, kind.asksGuidance);
    }
}
