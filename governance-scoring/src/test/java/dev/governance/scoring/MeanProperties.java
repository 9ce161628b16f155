package dev.governance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Means come out to the last billionth as they do by the book. */
class MeanProperties {

    /**
     * Points with their weights.
     *
     * @param points billionths
     * @param weights whole weights
     */
    record Weighing(long[] points, long[] weights) {
        BigDecimal[] decimals() {
            return Arrays.stream(points)
                    .mapToObj(one -> BigDecimal.valueOf(one, 9))
                    .toArray(BigDecimal[]::new);
        }

        long mean(int exponent) {
            return PowerMean.of(
                    new Mean(exponent), points, weights, Arrays.stream(weights).sum());
        }

        @Override
        public String toString() {
            return Arrays.toString(points) + " by " + Arrays.toString(weights);
        }
    }

    @Provide
    Arbitrary<Weighing> weighings() {
        Arbitrary<Long> ordinary = Arbitraries.longs().between(0, 100).map(whole -> whole * Points.UNIT);
        Arbitrary<Long> fine = Arbitraries.longs().between(0, 100 * Points.UNIT);
        Arbitrary<Long> few = Arbitraries.longs().between(0, 12);
        Arbitrary<Long> huge = Arbitraries.longs().between(0, Points.LIMIT);
        Arbitrary<Long> points =
                Arbitraries.frequencyOf(Tuple.of(4, ordinary), Tuple.of(4, fine), Tuple.of(2, few), Tuple.of(1, huge));
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(n -> Combinators.combine(
                                points.array(long[].class).ofSize(n),
                                Arbitraries.longs()
                                        .between(1, 9)
                                        .array(long[].class)
                                        .ofSize(n))
                        .as(Weighing::new));
    }

    private static void agrees(Weighing weighing, int exponent) {
        BigDecimal byTheBook = NaiveMean.of(exponent, weighing.decimals(), weighing.weights());
        assertEquals(byTheBook.movePointRight(9).longValueExact(), weighing.mean(exponent), weighing::toString);
    }

    @Property(tries = 10_000)
    void isTheMeanByTheBook(@ForAll("weighings") Weighing weighing, @ForAll("exponents") int exponent) {
        agrees(weighing, exponent);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void isTheMeanByTheBookInManyCases(@ForAll("weighings") Weighing weighing, @ForAll("exponents") int exponent) {
        agrees(weighing, exponent);
    }

    @Provide
    Arbitrary<Integer> exponents() {
        return Arbitraries.of(Integer.MIN_VALUE, -16, -3, -1, 0, 2, 3, 16);
    }

    @Property
    void aLowerExponentNeverGivesMore(@ForAll("weighings") Weighing weighing) {
        long before = Long.MIN_VALUE;
        for (int exponent : new int[] {Integer.MIN_VALUE, -16, -3, -1, 0, 2, 3, 16}) {
            long mean = weighing.mean(exponent);
            assertTrue(mean >= before, () -> weighing + " at " + exponent);
            before = mean;
        }
    }
}
