package dev.governance.basics;

import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What the properties of this room are tried on: small numbers that meet each other, and numbers at the edges. */
class Quantities extends DomainContextBase {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Provide
    Arbitrary<Ratio> ratios() {
        Arbitrary<BigInteger> small = Arbitraries.integers().between(0, 12).map(BigInteger::valueOf);
        Arbitrary<BigInteger> large = Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TWO.pow(90));
        return Combinators.combine(Arbitraries.oneOf(small, large), Arbitraries.oneOf(small, large))
                .as((n, d) -> new Ratio(n, d.add(BigInteger.ONE)));
    }

    @Provide
    Arbitrary<Share> shares() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 60), Arbitraries.longs().between(0, 60))
                .as((a, b) -> Share.of(Math.min(a, b), Math.max(Math.max(a, b), 1)));
    }

    @Provide
    Arbitrary<Threshold> thresholds() {
        return Combinators.combine(Arbitraries.of(Threshold.Bound.class), ratios())
                .as(Threshold::new);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-1000, 1000))
                .map(Money::ofFen);
    }

    /** Days of two months, so that spans meet, touch and miss each other. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 60).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        Arbitrary<DateSpan> closed = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 40))
                .as((from, length) -> DateSpan.of(from, from.plusDays(length)));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, closed),
                net.jqwik.api.Tuple.of(1, days().map(DateSpan::starting)),
                net.jqwik.api.Tuple.of(1, days().map(DateSpan::before)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(DateSpan.always())));
    }
}
