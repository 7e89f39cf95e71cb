package cn.gongjian.calendar;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordActivity")
public record RecordActivity(
        @NotNull @Min(0) @Max(100_000) @Schema(description = "How many people came", examples = "36") Integer attendance,
        @MultiLine @NotBlank @Size(max = 4000) @Schema(examples = "两支部共 36 名党员参加，集中学习后走访慰问 5 户。") String summary) {}
