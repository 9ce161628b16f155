package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(Quantities.class)
class MoneyProperties {

    @Property(tries = 10_000)
    void agreesWithUnboundedNumbersOrRefuses(@ForAll Money a, @ForAll Money b, @ForAll long factor) {
        BigInteger x = BigInteger.valueOf(a.fen());
        BigInteger y = BigInteger.valueOf(b.fen());
        check(x.add(y), () -> a.plus(b));
        check(x.subtract(y), () -> a.minus(b));
        check(x.negate(), a::negated);
        check(x.multiply(BigInteger.valueOf(factor)), () -> a.times(factor));
    }

    @Property(tries = 10_000)
    void roundsTheExactProduct(@ForAll Money a, @ForAll Ratio factor, @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        // The reference rounds the magnitude by hand; only the direction depends on the sign.
        BigInteger[] exact =
                BigInteger.valueOf(a.fen()).multiply(factor.numerator()).abs().divideAndRemainder(factor.denominator());
        boolean negative = a.isNegative();
        int half = exact[1].shiftLeft(1).compareTo(factor.denominator());
        boolean away = exact[1].signum() != 0
                && switch (mode) {
                    case UP -> true;
                    case DOWN, UNNECESSARY -> false;
                    case CEILING -> !negative;
                    case FLOOR -> negative;
                    case HALF_UP -> half >= 0;
                    case HALF_DOWN -> half > 0;
                    case HALF_EVEN -> half > 0 || (half == 0 && exact[0].testBit(0));
                };
        BigInteger rounded = away ? exact[0].add(BigInteger.ONE) : exact[0];
        check(negative ? rounded.negate() : rounded, () -> a.times(factor, mode));
    }

    private static void check(BigInteger expected, Supplier<Money> actual) {
        if (expected.bitLength() < Long.SIZE) {
            assertEquals(expected.longValueExact(), actual.get().fen());
        } else {
            assertThrows(ArithmeticException.class, actual::get);
        }
    }

    @Property
    void readsWhatItWrites(@ForAll Money a) {
        assertEquals(a, Money.parse(a.toString()));
        assertEquals(BigDecimal.valueOf(a.fen(), 2), new BigDecimal(a.toString()));
    }

    @Property
    void ordersAsItsFen(@ForAll Money a, @ForAll Money b) {
        assertEquals(Long.compare(a.fen(), b.fen()), Integer.signum(a.compareTo(b)));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
    }
}
