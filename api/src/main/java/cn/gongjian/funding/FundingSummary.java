package cn.gongjian.funding;

import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a beneficiary has of a year, over all funds. Written by {@link FundingSummaryRepository#move} alone. */
@Entity
@Immutable
@IdClass(FundingSummary.Key.class)
class FundingSummary {
    @Id @Enumerated(EnumType.STRING) CooperationKind subject;
    @Id UUID beneficiaryId;
    @Id int fiscalYear;
    Money allocated;
    Money pending;
    int count;
    Money disbursed;
    Money disbursing;
    Money spent;
    Money committed;
    /** Kept by the database: the id if it is an alliance, and for the rule of who may see it the owner's or the sides' places. */
    UUID allianceId;
    UUID pairingId;
    String name;
    String path;
    String partnerPath;

    record Key(CooperationKind subject, UUID beneficiaryId, int fiscalYear) {}
}
