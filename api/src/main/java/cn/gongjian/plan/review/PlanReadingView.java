package cn.gongjian.plan.review;

import cn.gongjian.alliance.AllianceType;
import cn.gongjian.organization.OrgRef;
import cn.gongjian.organization.PersonRef;
import cn.gongjian.plan.draft.BelongsTo;
import cn.gongjian.plan.draft.CleanUp;
import cn.gongjian.plan.draft.Commitment;
import cn.gongjian.plan.draft.DateSpan;
import cn.gongjian.plan.draft.Deadline;
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
import cn.gongjian.plan.reading.Reading;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.time.ServiceTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reading's own members stand beside those of its life, because a client of the reader alone needs nothing else. */
@Schema(name = "PlanReading", description = "What was understood of a text, as it was corrected since; nothing is a plan yet")
public record PlanReadingView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(description = "What the text is called", examples = "结对共建方案.docx") String name,
        @Schema(required = true, description = "In whose reach it is kept") OrgRef organization,
        @Schema(required = true, description = "Who brought it") PersonRef author,
        @Schema(description = "The plan that it became") UUID planId,
        @Schema(description = "Who made a plan of it") PersonRef confirmedBy,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true, description = "As it was submitted; all offsets count its UTF-16 units") String text,
        @Schema(examples = "城乡教育共同体结对帮扶工作方案") String title,
        @Schema(description = "文号 of the plan itself, normalised", examples = "浙教基〔2020〕70号") String documentNumber,
        @Schema(required = true, description = "文号 of documents that the plan refers to", examples = "[\"浙教基〔2020〕70号\"]") List<String> references,
        @Schema(description = "What it seems to be the plan of") BelongsTo belongsTo,
        @Schema(description = "Where the text tells it") AllianceType allianceType,
        @Schema(description = "Where the text, the request or an answer tells it", examples = "2026-2027") String schoolYear,
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
        @Schema(required = true, description = "What only a person can say, and nobody has yet") List<Question> questions,
        @Schema(required = true, description = "What is, or may be, wrong with the plan") List<Finding> findings,
        @Schema(required = true, description = "Characters that could be put right") List<CleanUp> cleanUps,
        @Schema(required = true, description = "Sentences with a number, a date, money or a duty of which nothing was understood") List<Passage> unread,
        @Schema(required = true, description = "Several plans in one text, at least two; else empty") List<Part> parts,
        @Schema(required = true, description = "Texts in my sight that are nearly the same, most alike first") List<Similar> similar,
        @Schema(required = true, description = "What is answered or set aside") List<String> answered) implements Versioned {

    /** {@code read} is the text read anew: what the reader alone knows is not stored. */
    static PlanReadingView of(StoredReading r, Reading read, List<Finding> findings, List<Similar> similar) {
        var d = r.draft;
        var answered = List.of(r.answered);
        return new PlanReadingView(r.id, r.version, r.sourceName, OrgRef.of(r.organization), PersonRef.of(r.author), r.planId, PersonRef.of(r.confirmedBy),
                ServiceTime.at(r.createdAt), r.source, d.title(), d.documentNumber(), d.references(), d.belongsTo(), d.allianceType(), d.schoolYear(), d.term(),
                d.sections(), d.phases(), d.commitments(), d.targets(), d.deadlines(), d.money(), d.scores(), d.organizations(), d.posts(), d.workLines(), d.events(),
                read.questions().stream().filter(question -> !answered.contains(key(question))).toList(), findings, read.cleanUps(), read.unread(), read.parts(),
                similar, answered);
    }

    static String key(Question question) {
        return question.about() == null ? question.code().name() : question.code() + " " + question.about();
    }
}
