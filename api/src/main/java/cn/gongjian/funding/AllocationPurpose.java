package cn.gongjian.funding;

import cn.gongjian.shared.money.Money;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** One earmark; the code is its key. Without a ceiling the purpose may take the whole amount. */
@Embeddable
class AllocationPurpose {
    /** In the order in which it was written; also keeps an earmark without a ceiling from being all null. */
    int position;
    Money ceiling;

    protected AllocationPurpose() {}

    AllocationPurpose(int position, Money ceiling) {
        this.position = position;
        this.ceiling = ceiling;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AllocationPurpose that && position == that.position && Objects.equals(ceiling, that.ceiling);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, ceiling);
    }
}
