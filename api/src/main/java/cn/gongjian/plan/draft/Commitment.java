package cn.gongjian.plan.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who owes how many of what in which period. "至少1-2件" owes one, so it is MIN 1 without a maximum; a bare "1-2次" is
 * EXACT with count 1 and max 2; with MAX the count is the maximum itself.
 */
@Schema(name = "PlanCommitment", description = "Who owes how many of what in which period")
public record Commitment(
        @Schema(required = true, description = "In the words of the text", examples = "主题党日") String activity,
        @Schema(description = "Code of a shipped activity kind, where the words mean one", examples = "PARTY_DAY") String kind,
        @Schema(description = "Absent where the text has no number; the least of a range", examples = "1") Integer count,
        @Schema(description = "The most of a range, or of MAX", examples = "2") Integer max,
        @Schema(required = true) Bound bound,
        @Schema(description = "Absent where the text says no more than regularly") Period period,
        @Schema(required = true) Owner owner,
        @Schema(description = "Who, in the words of the text", examples = "各学院") String ownerWords,
        @Schema(required = true) Strength strength,
        @Schema(description = "What is counted", examples = "次") String unit,
        @Schema(description = "Months in which it is due, 1-12, in the order of the text", examples = "[6, 12]") List<Integer> months,
        @Schema(description = "Applies from, as a plan date", examples = "2026-09-01") String from,
        @Schema(description = "Applies to, as a plan date", examples = "2027-06-30") String to,
        @Schema(description = "Where it was read") Passage passage) {}
