package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.ORGANIZATION_CLOSED;
import static cn.gongjian.organization.OrganizationProblem.ORGANIZATION_CODE_INVALID;
import static cn.gongjian.organization.OrganizationProblem.ORGANIZATION_NOT_FOUND;

import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;

/** A unit that takes part: bureau, school, branch, village… at its place in the tree of supervision. */
@Entity
public class Organization implements Auditable, Party {

    /** The top of every tree. */
    public static final UUID PLATFORM = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Id UUID id;
    @Version int version;
    String name;
    String shortName;
    @Enumerated(EnumType.STRING) OrganizationKind kind;
    String regionCode;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "parent_id") Organization parent;
    /** Set by the database from the parent. Hibernate Reactive cannot return it from an update, so after a move it is the old one until read again. */
    @Generated(event = EventType.INSERT) @Column(updatable = false) String path;
    String creditCode;
    String schoolCode;
    String partyCode;
    String address;
    String phone;
    LocalDate closedOn;
    Instant createdAt;
    Instant updatedAt;

    protected Organization() {}

    static Organization beneath(Organization parent, OrganizationChange facts, Instant now) {
        var organization = new Organization();
        organization.id = Ids.next();
        organization.createdAt = now;
        organization.change(facts, parent, now);
        return organization;
    }

    void change(OrganizationChange facts, Organization parent, Instant now) {
        if (facts.creditCode() != null && !CreditCode.isValid(facts.creditCode()))
            throw ORGANIZATION_CODE_INVALID.because(facts.creditCode()).at("/creditCode", "统一社会信用代码的校验位不对");
        if (parent != null) parent.mustBeOpen();
        name = facts.name().strip();
        shortName = facts.shortName();
        kind = facts.kind();
        regionCode = facts.regionCode();
        this.parent = parent;
        creditCode = facts.creditCode();
        schoolCode = facts.schoolCode();
        partyCode = facts.partyCode();
        address = facts.address();
        phone = facts.phone();
        updatedAt = now;
    }

    void close(LocalDate on, Instant now) {
        mustBeOpen();
        closedOn = on;
        updatedAt = now;
    }

    /** The platform holds everybody, so it is nobody's partner. */
    void mustBeAbleToPartner() {
        if (kind == OrganizationKind.PLATFORM) throw ORGANIZATION_NOT_FOUND.because();
        mustBeOpen();
    }

    public void mustBeOpen() {
        if (closedOn != null) throw ORGANIZATION_CLOSED.because(name, closedOn);
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String shortName() {
        return shortName;
    }

    @Override
    public OrganizationKind kind() {
        return kind;
    }

    public Organization parent() {
        return parent;
    }

    public String regionCode() {
        return regionCode;
    }

    @Override
    public String auditSubject() {
        return "ORGANIZATION";
    }

    @Override
    public String auditTitle() {
        return name;
    }

    @Override
    public UUID auditOrganizationId() {
        return id;
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", name);
        facts.put("shortName", shortName);
        facts.put("kind", kind);
        facts.put("regionCode", regionCode);
        facts.put("parentId", parent == null ? null : parent.id);
        facts.put("creditCode", creditCode);
        facts.put("schoolCode", schoolCode);
        facts.put("partyCode", partyCode);
        facts.put("address", address);
        facts.put("closedOn", closedOn);
        return facts;
    }
}
