package cn.gongjian.funding;

import cn.gongjian.shared.money.Money;
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
    Money rateWarnedAbove;

    boolean warnsOf(Money rate) {
        return rateWarnedAbove != null && rate.exceeds(rateWarnedAbove);
    }
}
