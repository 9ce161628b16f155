package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoefficientProperties {

    @Provide
    Arbitrary<Coefficient> numbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(-40, 40),
                        Arbitraries.longs().between(-12, 12).filter(d -> d != 0))
                .as(Coefficient::of);
    }

    @Property
    void isInLowestTerms(@ForAll("numbers") Coefficient a) {
        assertEquals(1, a.denominator().signum());
        assertEquals(BigInteger.ONE, a.numerator().gcd(a.denominator()));
    }

    @Property
    void isAField(
            @ForAll("numbers") Coefficient a, @ForAll("numbers") Coefficient b, @ForAll("numbers") Coefficient c) {
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a.times(b.plus(c)), a.times(b).plus(a.times(c)));
        assertEquals(Coefficient.of(0), a.plus(a.negated()));
        assertEquals(a, a.times(Coefficient.of(1)));
        assertEquals(a.signum() * b.signum(), a.times(b).signum());
    }

    @Property
    void isOrderedAsItsDifference(@ForAll("numbers") Coefficient a, @ForAll("numbers") Coefficient b) {
        assertEquals(a.plus(b.negated()).signum(), Integer.signum(a.compareTo(b)));
    }

    @Property
    void readsWhatItWrites(@ForAll("numbers") Coefficient a) {
        assertEquals(a, Coefficient.parse(a.toString()));
    }

    @Example
    void isWrittenAsPeopleWriteIt() {
        assertEquals("-3", Coefficient.of(6, -2).toString());
        assertEquals("2.5", Coefficient.of(5, 2).toString());
        assertEquals("-2/3", Coefficient.of(-4, 6).toString());
        assertEquals("30", Coefficient.of(new BigDecimal("3E+1")).toString());
        assertEquals("0.05", Coefficient.of(new BigDecimal("0.050")).toString());
        assertEquals(new BigDecimal("0.67"), Coefficient.of(2, 3).toDecimal(2, RoundingMode.HALF_UP));
        assertThrows(IllegalArgumentException.class, () -> Coefficient.of(1, 0));
        assertThrows(NumberFormatException.class, () -> Coefficient.parse("two"));
    }
}
