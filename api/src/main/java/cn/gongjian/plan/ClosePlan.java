package cn.gongjian.plan;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ClosePlan")
public record ClosePlan(
        @NotBlank @MultiLine @Size(max = 4000) @Schema(description = "What came of it; the numbers come from the records", examples = "四次走访全部完成，两次联席会议如期召开。") String summary,
        @Schema(description = "Today if absent", examples = "2027-08-31") LocalDate closedOn) {}
