package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Lists;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(Quantities.class)
class ApportionmentProperties {

    @Provide
    Arbitrary<List<Ratio>> weights() {
        Arbitrary<Ratio> zero = Arbitraries.just(Ratio.zero());
        Arbitrary<Ratio> alike = Arbitraries.longs().between(0, 4).map(Ratio::of);
        return Arbitraries.oneOf(zero, alike, new Quantities().ratios())
                .list()
                .ofMinSize(1)
                .ofMaxSize(200)
                .filter(list -> list.stream().anyMatch(weight -> !weight.isZero()));
    }

    @Property(tries = 10_000)
    void agreesWithTheNaiveMethod(@ForAll Money total, @ForAll("weights") List<Ratio> weights) {
        compareWithNaive(total, weights.subList(0, Math.min(weights.size(), 12)));
    }

    @Tag("long")
    @Property(tries = 100_000)
    void agreesWithTheNaiveMethodForLong(@ForAll Money total, @ForAll("weights") List<Ratio> weights) {
        compareWithNaive(total, weights.subList(0, Math.min(weights.size(), 12)));
    }

    private static void compareWithNaive(Money total, List<Ratio> weights) {
        if (weights.stream().allMatch(Ratio::isZero)) {
            return;
        }
        List<Long> naive = naive(total.fen(), weights);
        assertEquals(naive, total.allocate(weights).stream().map(Money::fen).toList());
    }

    /** Shares as ratios, cut; then again and again the first of the parts that were cut most is served. */
    private static List<Long> naive(long total, List<Ratio> weights) {
        BigInteger magnitude = BigInteger.valueOf(total).abs();
        Ratio sum = Ratio.sum(weights);
        List<BigInteger> parts = new ArrayList<>();
        List<Ratio> cut = new ArrayList<>();
        BigInteger left = magnitude;
        for (Ratio weight : weights) {
            Ratio share = new Ratio(magnitude, BigInteger.ONE).times(weight).dividedBy(sum);
            BigInteger part = share.numerator().divide(share.denominator());
            parts.add(part);
            cut.add(share.minus(new Ratio(part, BigInteger.ONE)));
            left = left.subtract(part);
        }
        while (left.signum() > 0) {
            int most = cut.indexOf(Collections.max(cut));
            parts.set(most, parts.get(most).add(BigInteger.ONE));
            cut.set(most, Ratio.zero());
            left = left.subtract(BigInteger.ONE);
        }
        boolean negative = total < 0;
        return parts.stream()
                .map(part -> (negative ? part.negate() : part).longValueExact())
                .toList();
    }

    @Property
    void neitherLosesNorMakesAFen(@ForAll Money total, @ForAll("weights") List<Ratio> weights) {
        List<Money> parts = total.allocate(weights);
        assertEquals(weights.size(), parts.size());
        assertEquals(total, Money.sum(parts));
        Ratio sum = Ratio.sum(weights);
        for (int i = 0; i < parts.size(); i++) {
            Ratio share = magnitude(total).times(weights.get(i)).dividedBy(sum);
            Ratio part = magnitude(parts.get(i));
            Ratio off = part.compareTo(share) > 0 ? part.minus(share) : share.minus(part);
            assertTrue(off.compareTo(Ratio.one()) < 0, "a part is within one fen of its exact share");
            assertTrue(!weights.get(i).isZero() || part.isZero(), "a weight of zero gets nothing");
            assertTrue(part.isZero() || parts.get(i).isNegative() == total.isNegative(), "the sign is kept");
        }
    }

    private static Ratio magnitude(Money money) {
        return new Ratio(BigInteger.valueOf(money.fen()).abs(), BigInteger.ONE);
    }

    @Property
    void takesBackWhatItGave(@ForAll Money total, @ForAll("weights") List<Ratio> weights) {
        if (total.fen() == Long.MIN_VALUE) {
            return;
        }
        List<Money> back =
                total.negated().allocate(weights).stream().map(Money::negated).toList();
        assertEquals(total.allocate(weights), back);
    }

    /** The order of the weights matters at a tie alone: a part whose remainder no other part has never moves. */
    @Property
    void isFairToTheOrder(@ForAll Money total, @ForAll("weights") List<Ratio> weights) {
        List<Money> forward = total.allocate(weights);
        List<Money> backward = Lists.reverse(total.allocate(Lists.reverse(weights)));
        List<Ratio> cut = cut(total, weights);
        for (int i = 0; i < weights.size(); i++) {
            if (Collections.frequency(cut, cut.get(i)) == 1) {
                assertEquals(forward.get(i), backward.get(i));
            }
        }
    }

    private static List<Ratio> cut(Money total, List<Ratio> weights) {
        Ratio sum = Ratio.sum(weights);
        return weights.stream()
                .map(weight -> magnitude(total).times(weight).dividedBy(sum))
                .map(share -> share.minus(new Ratio(share.round(RoundingMode.FLOOR), BigInteger.ONE)))
                .toList();
    }

    @Property
    void servesTheEarlierOfEqualsFirst(@ForAll Money total, @ForAll("weights") List<Ratio> weights) {
        List<Money> parts = total.allocate(weights);
        for (int i = 1; i < weights.size(); i++) {
            if (weights.get(i).equals(weights.get(0))) {
                Ratio gap = magnitude(parts.get(0)).minus(magnitude(parts.get(i)));
                assertTrue(gap.isZero() || gap.equals(Ratio.one()));
            }
        }
    }

    @Property
    void dependsOnTheProportionOfWeightsAlone(
            @ForAll Money total, @ForAll("weights") List<Ratio> weights, @ForAll Ratio factor) {
        Ratio scale = factor.plus(Ratio.of(1, 7));
        assertEquals(
                total.allocate(weights),
                total.allocate(weights.stream().map(scale::times).toList()));
    }
}
