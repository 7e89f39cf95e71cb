package cn.gongjian.funding;

import cn.gongjian.shared.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was spent of a fund, or by a beneficiary, under one key of one dimension. Written by {@link FundingSums} alone. */
@Entity
@Immutable
@IdClass(FundingPart.Key.class)
class FundingPart {
    @Id UUID ownerId;
    @Id int fiscalYear;
    @Id @Enumerated(EnumType.STRING) FundingDimension dimension;
    @Id String key;
    Money spent;
    Money committed;

    record Key(UUID ownerId, int fiscalYear, FundingDimension dimension, String key) {}

    /** Of one or several owners together. */
    record Sum(FundingDimension dimension, String key, Money spent, Money committed) {}
}
