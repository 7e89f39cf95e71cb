package cn.gongjian.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What money may be earmarked for; shipped with the migration. */
@Entity
@Immutable
class FundingPurpose {
    @Id String code;
    String name;
    int position;
}
