package cn.gongjian.funding.proposal;

import static cn.gongjian.funding.proposal.ProposalProblem.PROPOSAL_WEIGHTS_ALL_ZERO;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import cn.gongjian.shared.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Largest remainder: each part gets its exact share rounded down to the fen; the fen that are left go one by one to the
 * largest remainders, and among equal remainders to the one that stands first. Counted in whole numbers, so the parts are
 * the whole and nobody is a fen away from the exact share.
 */
record Apportionment(BigDecimal totalWeight, Money roundedDown, List<Part> parts) {

    /** {@code exact} has six decimals of a yuan; {@code rank} is the place among remainders, null where nothing remains. */
    record Part(BigDecimal exact, Money roundedDown, Integer rank, Money share) {}

    private static final int WEIGHT_DECIMALS = 4;
    private static final int SHOWN_DECIMALS = 6;

    private record Cut(int position, BigInteger product, BigInteger fen, BigInteger remainder) {

        boolean remains() {
            return remainder.signum() > 0;
        }
    }

    static Apportionment of(Money whole, List<BigDecimal> weights) {
        var total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0) throw PROPOSAL_WEIGHTS_ALL_ZERO.because();
        var fen = whole.yuan().unscaledValue();
        var sum = scaled(total);
        var cuts = IntStream.range(0, weights.size()).mapToObj(i -> cut(i, fen.multiply(scaled(weights.get(i))), sum)).toList();
        var left = fen.subtract(cuts.stream().map(Cut::fen).reduce(BigInteger.ZERO, BigInteger::add));
        return new Apportionment(total, yuan(fen.subtract(left)), parts(cuts, sum, left.intValueExact()));
    }

    private static Cut cut(int position, BigInteger product, BigInteger sum) {
        var shared = product.divideAndRemainder(sum);
        return new Cut(position, product, shared[0], shared[1]);
    }

    /** Fewer fen are left than there are remainders, so whoever gets one has a remainder. */
    private static List<Part> parts(List<Cut> cuts, BigInteger sum, int left) {
        var ranked = cuts.stream().filter(Cut::remains).sorted(comparing(Cut::remainder, reverseOrder()).thenComparing(Cut::position)).toList();
        var parts = new ArrayList<>(cuts.stream().map(cut -> part(cut, sum, null, 0)).toList());
        for (int i = 0; i < ranked.size(); i++) parts.set(ranked.get(i).position, part(ranked.get(i), sum, i + 1, i < left ? 1 : 0));
        return List.copyOf(parts);
    }

    private static Part part(Cut cut, BigInteger sum, Integer rank, int more) {
        var exact = new BigDecimal(cut.product, 2).divide(new BigDecimal(sum), SHOWN_DECIMALS, RoundingMode.DOWN);
        return new Part(exact, yuan(cut.fen), rank, yuan(cut.fen.add(BigInteger.valueOf(more))));
    }

    private static Money yuan(BigInteger fen) {
        return new Money(new BigDecimal(fen, 2));
    }

    private static BigInteger scaled(BigDecimal weight) {
        return weight.setScale(WEIGHT_DECIMALS, RoundingMode.UNNECESSARY).unscaledValue();
    }
}
