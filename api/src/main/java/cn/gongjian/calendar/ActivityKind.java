package cn.gongjian.calendar;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What an activity can be: 同步课堂, 主题党日… Data, so that a county may have its own; the code never changes. */
@Entity
class ActivityKind implements Auditable {
    /** After the kinds of the plans, before 其他. */
    static final int OWN = 500;

    @Id String code;
    UUID id;
    @Version int version;
    String name;
    @Enumerated(EnumType.STRING) @Column(name = "kind_group") ActivityKindGroup group;
    int position;
    /** One that is not offered any more keeps its activities. */
    boolean isOffered;
    /** A visit after which guidance is written. */
    boolean asksGuidance;

    static ActivityKind of(AddActivityKind wanted) {
        var kind = new ActivityKind();
        kind.id = Ids.next();
        kind.code = wanted.code() == null ? ownCode(kind.id) : wanted.code();
        kind.set(wanted.facts());
        return kind;
    }

    /** Of letters, because a code has no digits: a to j for each of the last digits of the id. */
    private static String ownCode(UUID id) {
        var code = new StringBuilder("OWN_");
        Long.toUnsignedString(id.getLeastSignificantBits()).chars().skip(8).forEach(digit -> code.append((char) ('A' + digit - '0')));
        return code.toString();
    }

    void set(ActivityKindChange facts) {
        name = facts.name().strip();
        group = facts.group();
        position = facts.position() == null ? OWN : facts.position();
        isOffered = facts.isOffered() == null || facts.isOffered();
        asksGuidance = Boolean.TRUE.equals(facts.asksGuidance());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "ACTIVITY_KIND";
    }

    @Override
    public String auditTitle() {
        return name;
    }

    @Override
    public UUID auditOrganizationId() {
        return Organization.PLATFORM;
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", name);
        facts.put("group", group);
        facts.put("position", position);
        facts.put("isOffered", isOffered);
        facts.put("asksGuidance", asksGuidance);
        return facts;
    }
}
