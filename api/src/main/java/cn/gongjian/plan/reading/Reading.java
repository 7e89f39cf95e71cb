package cn.gongjian.plan.reading;

import cn.gongjian.alliance.AllianceType;
import cn.gongjian.plan.draft.BelongsTo;
import cn.gongjian.plan.draft.CleanUp;
import cn.gongjian.plan.draft.Commitment;
import cn.gongjian.plan.draft.DateSpan;
import cn.gongjian.plan.draft.Deadline;
import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.OrganizationMention;
import cn.gongjian.plan.draft.Part;
import cn.gongjian.plan.draft.Passage;
import cn.gongjian.plan.draft.Phase;
import cn.gongjian.plan.draft.PlannedMoney;
import cn.gongjian.plan.draft.Post;
import cn.gongjian.plan.draft.Question;
import cn.gongjian.plan.draft.ScheduledEvent;
import cn.gongjian.plan.draft.Score;
import cn.gongjian.plan.draft.Section;
import cn.gongjian.plan.draft.Target;
import cn.gongjian.plan.draft.WorkLine;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that was found in a text, with the text. Nothing is invented: what was not understood is listed. */
@Schema(name = "PlanReading", description = "What was understood of a text; nothing is written yet")
public record Reading(
        @Schema(required = true, description = "As it was submitted; all offsets count its UTF-16 units") String text,
        @Schema(examples = "城乡教育共同体结对帮扶工作方案") String title,
        @Schema(description = "文号 of the plan itself, normalised", examples = "浙教基〔2020〕70号") String documentNumber,
        @Schema(required = true, description = "文号 of documents that the plan refers to, normalised", examples = "[\"浙教基〔2020〕70号\"]") List<String> references,
        @Schema(description = "What it seems to be the plan of") BelongsTo belongsTo,
        @Schema(description = "Where the text tells it") AllianceType allianceType,
        @Schema(description = "Where the text or the request tells it", examples = "2026-2027") String schoolYear,
        @Schema(description = "How long the whole is in force") DateSpan term,
        @Schema(required = true) List<Section> sections,
        @Schema(required = true) List<Phase> phases,
        @Schema(required = true) List<Commitment> commitments,
        @Schema(required = true) List<Target> targets,
        @Schema(required = true) List<Deadline> deadlines,
        @Schema(required = true) List<PlannedMoney> money,
        @Schema(required = true) List<Score> scores,
        @Schema(required = true) List<OrganizationMention> organizations,
        @Schema(required = true) List<Post> posts,
        @Schema(required = true) List<WorkLine> workLines,
        @Schema(required = true) List<ScheduledEvent> events,
        @Schema(required = true, description = "What only a person can say") List<Question> questions,
        @Schema(required = true, description = "What is, or may be, wrong with the plan") List<Finding> findings,
        @Schema(required = true, description = "Characters that could be put right") List<CleanUp> cleanUps,
        @Schema(required = true, description = "Sentences with a number, a date, money or a duty of which nothing was understood") List<Passage> unread,
        @Schema(required = true, description = "Several plans in one text, at least two; else empty") List<Part> parts) {

    static Reading of(String text, Draft draft, List<Question> questions, List<Finding> findings, List<CleanUp> cleanUps, List<Passage> unread, List<Part> parts) {
        return new Reading(text, draft.title(), draft.documentNumber(), draft.references(), draft.belongsTo(), draft.allianceType(), draft.schoolYear(),
                draft.term(), draft.sections(), draft.phases(), draft.commitments(), draft.targets(), draft.deadlines(), draft.money(), draft.scores(),
                draft.organizations(), draft.posts(), draft.workLines(), draft.events(), questions, findings, cleanUps, unread, parts);
    }

    /** Of a text that nobody has looked into yet. */
    public static Reading none(String text) {
        return of(text, Draft.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Named without "get", so that it is no member of the JSON. */
    public Draft draft() {
        return new Draft(title, documentNumber, references, belongsTo, allianceType, schoolYear, term, sections, phases, commitments, targets,
                deadlines, money, scores, organizations, posts, workLines, events);
    }
}
