package cn.gongjian.plan.review;

import cn.gongjian.plan.DraftRules;
import cn.gongjian.plan.draft.Draft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanReadingChange", description = "The draft as a person corrected it, and which questions are answered by that")
public record ReadingChange(
        @NotNull Draft draft,
        @Size(max = 200) @Schema(description = "Answered or set aside: code and pointer of a question", examples = "[\"EACH_OR_ALL /money/0\"]") List<@NotBlank @Size(max = 200) String> answered,
        @Pattern(regexp = ReadPlan.SCHOOL_YEAR) @Schema(description = "Lays dates without a year into this school year", examples = "2026-2027") String schoolYear) {

    public ReadingChange {
        DraftRules.mustHold("/draft", draft);
    }

    static ReadingChange of(StoredReading reading) {
        return new ReadingChange(reading.draft, List.of(reading.answered), reading.draft.schoolYear());
    }

    List<String> answers() {
        return answered == null ? List.of() : answered;
    }

    Draft corrected() {
        return schoolYear == null ? draft : Dating.within(Integer.parseInt(schoolYear.substring(0, 4)), draft);
    }
}
