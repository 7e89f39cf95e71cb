package cn.gongjian.funding.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.problem.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.oneOf(Arbitraries.bigDecimals().between(new BigDecimal("0.01"), new BigDecimal("9.99")).ofScale(2),
                Arbitraries.bigDecimals().between(new BigDecimal("0.01"), new BigDecimal("9999999999999.99")).ofScale(2)).map(Money::of);
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        var small = Arbitraries.integers().between(0, 5).map(BigDecimal::valueOf);
        var any = Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("999999999.9999")).ofScale(4);
        return Arbitraries.oneOf(small, any).list().ofMinSize(1).ofMaxSize(200).filter(all -> all.stream().anyMatch(w -> w.signum() > 0));
    }

    @Property
    void theSharesAreTheWhole(@ForAll("amounts") Money whole, @ForAll("weights") List<BigDecimal> weights) {
        assertEquals(whole, shares(whole, weights).stream().reduce(Money.ZERO, Money::plus));
    }

    @Property
    void nobodyIsAFenFromTheExactShare(@ForAll("amounts") Money whole, @ForAll("weights") List<BigDecimal> weights) {
        var shares = shares(whole, weights);
        var total = total(weights);
        for (int i = 0; i < weights.size(); i++) {
            var off = shares.get(i).yuan().multiply(total).subtract(whole.yuan().multiply(weights.get(i))).abs();
            assertTrue(off.compareTo(total.movePointLeft(2)) < 0, "line " + i);
        }
    }

    @Property
    void aGreaterWeightNeverGetsLessAndAnEqualOneOnlyIfItStandsLater(@ForAll("amounts") Money whole, @ForAll("weights") List<BigDecimal> weights) {
        var shares = shares(whole, weights);
        for (int i = 0; i < weights.size(); i++)
            for (int j = i + 1; j < weights.size(); j++) {
                var order = weights.get(i).compareTo(weights.get(j));
                assertTrue(order >= 0 ? !shares.get(j).exceeds(shares.get(i)) : !shares.get(i).exceeds(shares.get(j)), i + " and " + j);
            }
    }

    @Property
    void theOrderDecidesOnlyBetweenEqualRemainders(@ForAll("amounts") Money whole, @ForAll("weights") List<BigDecimal> weights, @ForAll Random random) {
        var order = new ArrayList<>(IntStream.range(0, weights.size()).boxed().toList());
        Collections.shuffle(order, random);
        var shares = shares(whole, weights);
        var shuffled = shares(whole, order.stream().map(weights::get).toList());
        var remainders = weights.stream().map(weight -> remainder(whole, weight, total(weights))).toList();
        for (int place = 0; place < order.size(); place++) {
            var i = order.get(place);
            if (Collections.frequency(remainders, remainders.get(i)) == 1) assertEquals(shares.get(i), shuffled.get(place));
        }
    }

    @Property
    void onlyProportionsMatter(@ForAll("amounts") Money whole, @ForAll("weights") List<BigDecimal> weights) {
        assertEquals(shares(whole, weights), shares(whole, weights.stream().map(weight -> weight.multiply(BigDecimal.valueOf(7))).toList()));
    }

    @Property
    void nothingWeighsNothing(@ForAll("amounts") Money whole, @ForAll("weights") List<BigDecimal> weights) {
        var shares = shares(whole, weights);
        for (int i = 0; i < weights.size(); i++) if (weights.get(i).signum() == 0) assertEquals(Money.ZERO, shares.get(i));
    }

    @Test
    void theFenThatIsLeftGoesToTheFirstOfEqualRemainders() {
        var shared = Apportionment.of(Money.of("100"), List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE));
        assertEquals(Stream.of("33.34", "33.33", "33.33").map(Money::of).toList(), shared.parts().stream().map(Apportionment.Part::share).toList());
        assertEquals(List.of(1, 2, 3), shared.parts().stream().map(Apportionment.Part::rank).toList());
        assertEquals(Money.of("99.99"), shared.roundedDown());
        assertEquals(new BigDecimal("33.333333"), shared.parts().getFirst().exact());
    }

    @Test
    void theLargestRemainderComesFirstWhereverItStands() {
        var shared = Apportionment.of(Money.of("0.10"), Stream.of("1.6", "2.9", "5.5").map(BigDecimal::new).toList());
        assertEquals(Stream.of("0.02", "0.03", "0.05").map(Money::of).toList(), shared.parts().stream().map(Apportionment.Part::share).toList());
        assertEquals(List.of(2, 1, 3), shared.parts().stream().map(Apportionment.Part::rank).toList());
    }

    @Test
    void wholeFenLeaveNothingToRank() {
        assertNull(Apportionment.of(Money.of("10"), List.of(BigDecimal.ONE, BigDecimal.ONE)).parts().getFirst().rank());
    }

    @Test
    void weightsOfNothingAreRefused() {
        var refused = assertThrows(Problem.class, () -> Apportionment.of(Money.of("10"), List.of(BigDecimal.ZERO, BigDecimal.ZERO)));
        assertEquals(ProposalProblem.PROPOSAL_WEIGHTS_ALL_ZERO, refused.kind());
    }

    private static List<Money> shares(Money whole, List<BigDecimal> weights) {
        return Apportionment.of(whole, weights).parts().stream().map(Apportionment.Part::share).toList();
    }

    private static BigDecimal total(List<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigInteger remainder(Money whole, BigDecimal weight, BigDecimal total) {
        var fen = whole.yuan().movePointRight(2).toBigIntegerExact();
        return fen.multiply(weight.movePointRight(4).toBigIntegerExact()).mod(total.movePointRight(4).toBigIntegerExact());
    }
}
