package cn.gongjian.calendar;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WriteGuidance")
public record WriteGuidance(
        @MultiLine @NotBlank @Size(max = 4000) @Schema(description = "What was seen", examples = "区域活动材料充足，记录不完整。") String observed,
        @MultiLine @NotBlank @Size(max = 4000) @Schema(description = "What is advised", examples = "每周选一个区域，写一份观察记录。") String advice,
        @MultiLine @Size(max = 1000) @Schema(description = "What follows from it, and who sees to it", examples = "下次督导时看两份记录。") String followUp,
        @Schema(description = "When it is looked at again; not before the activity", examples = "2027-01-12") LocalDate followUpOn) {}
