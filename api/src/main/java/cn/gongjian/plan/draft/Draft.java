package cn.gongjian.plan.draft;

import cn.gongjian.alliance.AllianceType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be corrected and confirmed: the plan as data. */
@Schema(name = "PlanDraft", description = "A plan as data, as it was read or as a person corrected it")
public record Draft(
        @Schema(examples = "城乡教育共同体结对帮扶工作方案") String title,
        @Schema(description = "文号 of the plan itself, normalised", examples = "浙教基〔2020〕70号") String documentNumber,
        @Schema(description = "文号 of documents that the plan refers to, normalised", examples = "[\"浙教基〔2020〕70号\"]") List<String> references,
        @Schema(description = "What it seems to be the plan of") BelongsTo belongsTo,
        @Schema(description = "Where the text tells it") AllianceType allianceType,
        @Schema(description = "Where the text tells it", examples = "2026-2027") String schoolYear,
        @Schema(description = "How long the whole is in force") DateSpan term,
        List<Section> sections,
        List<Phase> phases,
        List<Commitment> commitments,
        List<Target> targets,
        List<Deadline> deadlines,
        List<PlannedMoney> money,
        List<Score> scores,
        List<OrganizationMention> organizations,
        List<Post> posts,
        List<WorkLine> workLines,
        List<ScheduledEvent> events) {

    public Draft {
        references = orNone(references);
        sections = orNone(sections);
        phases = orNone(phases);
        commitments = orNone(commitments);
        targets = orNone(targets);
        deadlines = orNone(deadlines);
        money = orNone(money);
        scores = orNone(scores);
        organizations = orNone(organizations);
        posts = orNone(posts);
        workLines = orNone(workLines);
        events = orNone(events);
    }

    public static Draft empty() {
        return new Draft(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
