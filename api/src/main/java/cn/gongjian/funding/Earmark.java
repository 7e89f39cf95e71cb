package cn.gongjian.funding;

import cn.gongjian.shared.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Earmark", description = "What money is for, and what has become of it for that")
public record Earmark(
        @Schema(required = true, description = "A code of GET /funding-purposes", examples = "STUDY_TRIP") String code,
        @Schema(description = "Yuan at the most for this purpose; the whole amount if absent") Money ceiling,
        @Schema(required = true, description = "Spent and confirmed, less what was reversed") Money spent,
        @Schema(required = true, description = "Recorded as spent, and waiting for a second person") Money committed) {

    static List<Earmark> of(Map<String, AllocationPurpose> purposes) {
        return purposes.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getValue().position))
                .map(entry -> new Earmark(entry.getKey(), entry.getValue().ceiling, entry.getValue().spent, entry.getValue().committed)).toList();
    }
}
