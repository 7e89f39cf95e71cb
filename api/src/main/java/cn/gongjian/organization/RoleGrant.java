package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.GRANT_ALREADY_REVOKED;
import static cn.gongjian.organization.OrganizationProblem.GRANT_DATES_REVERSED;

import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import cn.gongjian.shared.caller.Role;
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

/** A role of a person on an organisation, reaching all that lies beneath it. */
@Entity
class RoleGrant implements Auditable {
    @Id UUID id;
    @Version int version;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") Person person;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organization_id") Organization organization;
    @Enumerated(EnumType.STRING) Role role;
    LocalDate fromOn;
    LocalDate toOn;
    Instant revokedAt;
    Instant createdAt;
    Instant updatedAt;

    static RoleGrant of(Person person, Organization organization, GrantRole wanted, LocalDate today, Instant now) {
        var grant = new RoleGrant();
        grant.id = Ids.next();
        grant.person = person;
        grant.organization = organization;
        grant.role = wanted.role();
        grant.fromOn = wanted.fromOn() == null ? today : wanted.fromOn();
        grant.toOn = wanted.toOn();
        grant.createdAt = now;
        grant.updatedAt = now;
        if (grant.toOn != null && grant.toOn.isBefore(grant.fromOn)) throw GRANT_DATES_REVERSED.because();
        return grant;
    }

    void revoke(Instant now) {
        if (revokedAt != null) throw GRANT_ALREADY_REVOKED.because();
        revokedAt = now;
        updatedAt = now;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "GRANT";
    }

    @Override
    public String auditTitle() {
        return person.name + " " + role + " " + organization.name;
    }

    @Override
    public UUID auditOrganizationId() {
        return organization.id;
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("personId", person.id);
        facts.put("organizationId", organization.id);
        facts.put("role", role);
        facts.put("fromOn", fromOn);
        facts.put("toOn", toOn);
        facts.put("revokedAt", revokedAt);
        return facts;
    }
}
