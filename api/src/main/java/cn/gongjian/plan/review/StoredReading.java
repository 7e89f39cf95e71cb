package cn.gongjian.plan.review;

import static cn.gongjian.plan.review.PlanReadingProblem.PLAN_READING_CONFIRMED;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import cn.gongjian.plan.DraftColumn;
import cn.gongjian.plan.draft.Draft;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A text that was read, with what people made of the reading; it becomes a plan once. */
@Entity
@Table(name = "plan_reading")
class StoredReading implements Auditable {
    @Id UUID id;
    @Version int version;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organization_id") Organization organization;
    String sourceName;
    String source;
    @Convert(converter = DraftColumn.class)
    @Column(columnDefinition = "jsonb") @ColumnTransformer(read = "draft::text", write = "?::text::jsonb") Draft draft;
    String[] answered = {};
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "author_id") Person author;
    UUID planId;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "confirmed_by_id") Person confirmedBy;
    Instant confirmedAt;
    Instant createdAt;
    Instant updatedAt;

    protected StoredReading() {}

    static StoredReading of(Organization organization, String name, String source, Draft draft, Person author, Instant now) {
        var reading = new StoredReading();
        reading.id = Ids.next();
        reading.organization = organization;
        reading.sourceName = name;
        reading.source = source;
        reading.draft = draft;
        reading.author = author;
        reading.createdAt = now;
        reading.updatedAt = now;
        return reading;
    }

    void correct(Draft corrected, List<String> answers, Instant now) {
        mustBeOpen();
        draft = corrected;
        answered = answers.toArray(String[]::new);
        updatedAt = now;
    }

    void mustBeOpen() {
        if (planId != null) throw PLAN_READING_CONFIRMED.because(confirmedBy == null ? "" : confirmedBy.name());
    }

    void confirm(UUID plan, Person by, Instant now) {
        mustBeOpen();
        planId = plan;
        confirmedBy = by;
        confirmedAt = now;
        updatedAt = now;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "PLAN_READING";
    }

    @Override
    public String auditTitle() {
        return draft.title() != null ? draft.title() : sourceName != null ? sourceName : "—";
    }

    @Override
    public UUID auditOrganizationId() {
        return organization.id();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("sourceName", sourceName);
        facts.put("characters", source.length());
        facts.put("phases", draft.phases().size());
        facts.put("commitments", draft.commitments().size());
        facts.put("money", draft.money().size());
        facts.put("answered", List.of(answered));
        facts.put("plan", planId);
        return facts;
    }
}
