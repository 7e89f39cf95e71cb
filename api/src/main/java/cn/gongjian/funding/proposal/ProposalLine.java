package cn.gongjian.funding.proposal;

import cn.gongjian.shared.money.Money;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

/** What one alliance gets, and for which weight; the alliance is its key. */
@Embeddable
class ProposalLine {
    /** In the order in which it was written, which decides between equal remainders. */
    int position;
    BigDecimal weight;
    Money share;
    String note;
    /** The draft that it became. */
    UUID allocationId;

    protected ProposalLine() {}

    ProposalLine(int position, BigDecimal weight, Money share, String note) {
        this.position = position;
        this.weight = weight;
        this.share = share;
        this.note = note;
    }

    ProposalLine became(UUID allocationId) {
        var line = new ProposalLine(position, weight, share, note);
        line.allocationId = allocationId;
        return line;
    }

    String asFact() {
        return share + " ← " + new Weight(weight) + (note == null ? "" : "（" + note + "）");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProposalLine that && position == that.position && weight.compareTo(that.weight) == 0 && share.equals(that.share)
                && Objects.equals(note, that.note) && Objects.equals(allocationId, that.allocationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, share, note, allocationId);
    }
}
