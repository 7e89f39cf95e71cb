package cn.gongjian.funding.publication;

import static cn.gongjian.funding.publication.PublicationProblem.PUBLICATION_WITHDRAWN;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.Organization;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import cn.gongjian.shared.time.ServiceTime;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** That everybody may look at what funds of an organisation, and of those beneath it, gave an alliance or a pairing. */
@Entity
class FundingPublication implements Auditable {
    @Id UUID id;
    @Version int version;
    UUID allianceId;
    UUID pairingId;
    /** On whose behalf. */
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organization_id") Organization organization;
    UUID publishedById;
    Instant publishedAt;
    UUID withdrawnById;
    Instant withdrawnAt;
    Instant createdAt;
    Instant updatedAt;
    /** Put there by the repository. */
    @Transient CooperationRef beneficiary;

    protected FundingPublication() {}

    static FundingPublication of(Cooperation beneficiary, Organization organization, UUID by, Instant now) {
        var publication = new FundingPublication();
        publication.id = Ids.next();
        publication.beneficiary = CooperationRef.of(beneficiary);
        publication.allianceId = beneficiary.kind() == CooperationKind.ALLIANCE ? beneficiary.id() : null;
        publication.pairingId = beneficiary.kind() == CooperationKind.PAIRING ? beneficiary.id() : null;
        publication.organization = organization;
        publication.publishedById = by;
        publication.publishedAt = now;
        publication.createdAt = now;
        publication.updatedAt = now;
        return publication;
    }

    void withdraw(UUID by, Instant now) {
        if (!isOn()) throw PUBLICATION_WITHDRAWN.because(beneficiary.name());
        withdrawnById = by;
        withdrawnAt = now;
        updatedAt = now;
    }

    boolean isOn() {
        return withdrawnAt == null;
    }

    UUID beneficiaryId() {
        return allianceId != null ? allianceId : pairingId;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "FUNDING_PUBLICATION";
    }

    @Override
    public String auditTitle() {
        return beneficiary.name();
    }

    @Override
    public UUID auditOrganizationId() {
        return organization.id();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("beneficiary", beneficiary.name());
        facts.put("organization", organization.name());
        facts.put("publishedAt", ServiceTime.at(publishedAt));
        facts.put("withdrawnAt", ServiceTime.at(withdrawnAt));
        return facts;
    }
}
