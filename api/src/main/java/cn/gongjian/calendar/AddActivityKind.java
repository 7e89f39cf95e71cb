package cn.gongjian.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AddActivityKind")
public record AddActivityKind(
        @Pattern(regexp = "[A-Z][A-Z_]{0,39}") @Schema(description = "For programs; one is made up without it", examples = "PARENT_SCHOOL") String code,
        @NotBlank @Size(max = 40) @Schema(examples = "家长学校") String name,
        @NotNull @Schema(description = "Kinds of one group share a colour on the calendar") ActivityKindGroup group,
        @Min(0) @Max(10_000) @Schema(description = "Place in the order of a form; after the kinds of the plans without it", examples = "500") Integer position,
        @Schema(description = "Whether guidance is written after such a visit", examples = "false") Boolean asksGuidance) {

    ActivityKindChange facts() {
        return new ActivityKindChange(name, group, position, true, asksGuidance);
    }
}
