package cn.gongjian.plan;

import static cn.gongjian.plan.PlanProblem.PLAN_COMMITMENT_INCOMPLETE;
import static cn.gongjian.plan.PlanProblem.PLAN_CONTAINER_CLOSED;
import static cn.gongjian.plan.PlanProblem.PLAN_OWN_APPROVAL;
import static cn.gongjian.plan.PlanProblem.PLAN_TERM_MISSING;
import static cn.gongjian.plan.PlanProblem.PLAN_WRONG_STATE;
import static cn.gongjian.plan.PlanState.APPROVED;
import static cn.gongjian.plan.PlanState.CLOSED;
import static cn.gongjian.plan.PlanState.DRAFT;
import static cn.gongjian.plan.PlanState.IN_FORCE;
import static cn.gongjian.plan.PlanState.SUBMITTED;
import static cn.gongjian.plan.PlanState.SUPERSEDED;
import static cn.gongjian.plan.PlanState.WITHDRAWN;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.Person;
import cn.gongjian.plan.draft.Commitment;
import cn.gongjian.plan.draft.Draft;
import cn.gongjian.shared.DocumentNumber;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;

/**
 * One edition of a plan (方案) of an alliance, a pairing or an organisation. Written by those who run it, decided by an
 * officer who is not its author; from then on it stays as it is, and a change is the next edition.
 */
@Entity
class Plan implements Auditable {
    @Id UUID id;
    @Version int version;
    UUID rootId;
    int edition;
    UUID allianceId;
    UUID pairingId;
    UUID organizationId;
    /** Put there by the repository: the entities of other features are not ours to join. */
    @Transient Cooperation within;
    String title;
    String documentNumber;
    LocalDate startsOn;
    LocalDate endsOn;
    /** The text that it was read from; passages count its characters. */
    String source;
    @Convert(converter = DraftColumn.class)
    @Column(columnDefinition = "jsonb") @ColumnTransformer(read = "content::text", write = "?::text::jsonb") Draft content;
    @Enumerated(EnumType.STRING) PlanState state;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "author_id") Person author;
    UUID editedById;
    Instant submittedAt;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "approved_by_id") Person approvedBy;
    Instant approvedAt;
    String filingNumber;
    LocalDate filedOn;
    String returnReason;
    Instant returnedAt;
    LocalDate inForceOn;
    LocalDate closedOn;
    String closingSummary;
    Instant createdAt;
    Instant updatedAt;

    protected Plan() {}

    static Plan drafted(Cooperation within, PlanChange facts, String source, Person author, Instant now) {
        var plan = begun(within, author, now);
        plan.rootId = plan.id;
        plan.edition = 1;
        plan.source = source;
        plan.mustBelongToSomethingOpen();
        plan.write(facts, now);
        return plan;
    }

    /** The plan as it is in force, to be changed and approved anew. */
    Plan nextEdition(int edition, Person author, Instant now) {
        mustBe(IN_FORCE);
        var next = begun(within, author, now);
        next.rootId = rootId;
        next.edition = edition;
        next.source = source;
        next.mustBelongToSomethingOpen();
        next.write(PlanChange.of(this), now);
        return next;
    }

    private static Plan begun(Cooperation within, Person author, Instant now) {
        var plan = new Plan();
        plan.id = Ids.next();
        plan.within = within;
        switch (within.kind()) {
            case ALLIANCE -> plan.allianceId = within.id();
            case PAIRING -> plan.pairingId = within.id();
            case ORGANIZATION -> plan.organizationId = within.id();
        }
        plan.state = DRAFT;
        plan.author = author;
        plan.createdAt = now;
        return plan;
    }

    void change(PlanChange facts, UUID by, Instant now) {
        mustBe(DRAFT);
        write(facts, now);
        editedById = by;
    }

    private void write(PlanChange facts, Instant now) {
        title = facts.title().strip();
        documentNumber = DocumentNumber.normalised(facts.documentNumber());
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        content = facts.content();
        updatedAt = now;
    }

    void submit(Instant now) {
        mustBe(DRAFT);
        mustBelongToSomethingOpen();
        if (startsOn == null || endsOn == null) throw PLAN_TERM_MISSING.because().at(startsOn == null ? "/startsOn" : "/endsOn", "提交前必须填写");
        for (int i = 0; i < content.commitments().size(); i++)
            if (!isWhole(content.commitments().get(i))) throw PLAN_COMMITMENT_INCOMPLETE.because(i + 1).at("/content/commitments/" + i, "请写明做什么、多久一次、由谁完成");
        state = SUBMITTED;
        submittedAt = now;
        returnReason = null;
        returnedAt = null;
        updatedAt = now;
    }

    private static boolean isWhole(Commitment c) {
        return c.activity() != null && !c.activity().isBlank() && Stream.of(c.bound(), c.period(), c.owner(), c.strength()).allMatch(Objects::nonNull);
    }

    void approve(Person by, String number, LocalDate on, Instant now) {
        mustBe(SUBMITTED);
        mustBeDecidedByAnother(by.id());
        state = APPROVED;
        approvedBy = by;
        approvedAt = now;
        filingNumber = DocumentNumber.normalised(number);
        filedOn = on;
        updatedAt = now;
    }

    /** Back to its author with a word on what to change. */
    void returnTo(UUID by, String reason, Instant now) {
        mustBe(SUBMITTED);
        mustBeDecidedByAnother(by);
        state = DRAFT;
        submittedAt = null;
        returnReason = reason.strip();
        returnedAt = now;
        updatedAt = now;
    }

    void withdraw(Instant now) {
        mustBe(DRAFT, SUBMITTED);
        state = WITHDRAWN;
        updatedAt = now;
    }

    void enterIntoForce(LocalDate on, Instant now) {
        mustBe(APPROVED);
        mustBelongToSomethingOpen();
        state = IN_FORCE;
        inForceOn = on;
        updatedAt = now;
    }

    /** A later edition takes its place. */
    void supersede(Instant now) {
        mustBe(IN_FORCE);
        state = SUPERSEDED;
        updatedAt = now;
    }

    void close(String summary, LocalDate on, Instant now) {
        mustBe(IN_FORCE);
        state = CLOSED;
        closingSummary = summary.strip();
        closedOn = on;
        updatedAt = now;
    }

    /** Wrote it, or was the last to change it: neither may decide on it. */
    boolean isBy(UUID personId) {
        return author.id().equals(personId) || personId.equals(editedById);
    }

    void mustBe(PlanState... expected) {
        if (!Arrays.asList(expected).contains(state)) throw PLAN_WRONG_STATE.because(state.ordinal());
    }

    private void mustBelongToSomethingOpen() {
        if (within.closed()) throw PLAN_CONTAINER_CLOSED.because(within.name());
    }

    private void mustBeDecidedByAnother(UUID personId) {
        if (isBy(personId)) throw PLAN_OWN_APPROVAL.because(author.name());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "PLAN";
    }

    @Override
    public String auditTitle() {
        return title;
    }

    @Override
    public UUID auditOrganizationId() {
        return within.parties().getFirst().id();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("within", within.name());
        facts.put("title", title);
        facts.put("edition", edition);
        facts.put("documentNumber", documentNumber);
        facts.put("startsOn", startsOn);
        facts.put("endsOn", endsOn);
        facts.put("state", state);
        facts.put("filingNumber", filingNumber);
        facts.put("filedOn", filedOn);
        facts.put("returnReason", returnReason);
        facts.put("inForceOn", inForceOn);
        facts.put("closedOn", closedOn);
        facts.put("phases", content.phases().size());
        facts.put("commitments", content.commitments().stream().map(PlanWords::of).toList());
        return facts;
    }
}
