package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(Quantities.class)
class RatioProperties {

    /** The naive reference: a pair of numbers that is never reduced. */
    private record Pair(BigInteger n, BigInteger d) {
        static Pair of(Ratio ratio) {
            return new Pair(
                    ratio.numerator().multiply(BigInteger.TEN),
                    ratio.denominator().multiply(BigInteger.TEN));
        }

        Pair plus(Pair o) {
            return new Pair(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d));
        }

        Pair minus(Pair o) {
            return new Pair(n.multiply(o.d).subtract(o.n.multiply(d)), d.multiply(o.d));
        }

        Pair times(Pair o) {
            return new Pair(n.multiply(o.n), d.multiply(o.d));
        }

        Pair dividedBy(Pair o) {
            return new Pair(n.multiply(o.d), d.multiply(o.n));
        }

        int signum() {
            return n.signum() * d.signum();
        }

        void assertIs(Ratio ratio) {
            assertEquals(n.multiply(ratio.denominator()), d.multiply(ratio.numerator()));
        }
    }

    @Property(tries = 10_000)
    void agreesWithUnreducedPairs(@ForAll Ratio a, @ForAll Ratio b) {
        compareWithPairs(a, b);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void agreesWithUnreducedPairsForLong(@ForAll Ratio a, @ForAll Ratio b) {
        compareWithPairs(a, b);
    }

    private static void compareWithPairs(Ratio a, Ratio b) {
        Pair x = Pair.of(a);
        Pair y = Pair.of(b);
        x.plus(y).assertIs(a.plus(b));
        x.times(y).assertIs(a.times(b));
        assertEquals(x.minus(y).signum(), a.compareTo(b));
        if (a.compareTo(b) >= 0) {
            x.minus(y).assertIs(a.minus(b));
        }
        if (!b.isZero()) {
            x.dividedBy(y).assertIs(a.dividedBy(b));
        }
    }

    @Property
    void isInLowestTerms(@ForAll Ratio a, @ForAll Ratio b) {
        Ratio product = a.times(b);
        assertEquals(BigInteger.ONE, product.numerator().gcd(product.denominator()));
    }

    @Property
    void ordersConsistentlyWithEquality(@ForAll Ratio a, @ForAll Ratio b) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    }

    @Property
    void readsWhatItWrites(@ForAll Ratio a) {
        assertEquals(a, Ratio.parse(a.toString()));
    }

    @Property
    void readsDecimalsExactly(@ForAll @IntRange(max = 100_000) int unscaled, @ForAll @IntRange(max = 6) int scale) {
        BigDecimal decimal = BigDecimal.valueOf(unscaled, scale);
        assertEquals(Ratio.from(decimal), Ratio.parse(decimal.toPlainString()));
        assertEquals(0, decimal.compareTo(Ratio.from(decimal).toDecimal(scale, RoundingMode.UNNECESSARY)));
    }

    @Property
    void roundsBetweenFloorAndCeiling(@ForAll Ratio a, @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        BigInteger floor = a.numerator().divide(a.denominator());
        BigInteger rounded = a.round(mode);
        assertTrue(rounded.equals(floor) || rounded.equals(floor.add(BigInteger.ONE)));
    }
}
