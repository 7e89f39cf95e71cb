package cn.gongjian.alliance;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of an alliance itself. */
@Schema(name = "AllianceChange")
public record AllianceChange(
        @NotBlank @Size(max = 120) @Schema(examples = "仙居县城乡义务教育共同体") String name,
        @NotNull AllianceType type,
        @NotNull @Schema(description = "First day", examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day; open if absent", examples = "2029-08-31") LocalDate endsOn,
        @Size(max = 30) @Schema(description = "Subjects that it works on", examples = "[\"语文\", \"数学\"]") List<@NotBlank @Size(max = 40) String> subjects,
        @MultiLine @Size(max = 2000) @Schema(examples = "每学年向村小直播 100 节课") String goal,
        @Size(max = 60) @Schema(description = "Number of the agreement; document numbers are kept in the form 浙教基〔2020〕70号", examples = "仙教〔2026〕12号")
        String agreementNumber,
        @Schema(examples = "2026-08-28") LocalDate agreementSignedOn) {

    static AllianceChange of(Alliance a) {
        return new AllianceChange(a.name, a.type, a.startsOn, a.endsOn, List.of(a.subjects), a.goal, a.agreementNumber, a.agreementSignedOn);
    }
}
