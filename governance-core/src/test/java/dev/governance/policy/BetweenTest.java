package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BetweenTest {

    private static Line line(long constant, long... factors) {
        return new Line(
                Arrays.stream(factors).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new),
                BigInteger.valueOf(constant));
    }

    @Test
    void theSumOfFewestValuesIsFound() {
        Line low = line(-2, 1, 3); // x + 3y is 2 or more
        Line high = line(4, -1, -3); // and 4 or less
        List<Line> inequalities = List.of(line(0, 1, 0), line(9, -1, 0), line(7, 0, 1), low, high);

        Between narrowest = Between.narrowest(inequalities).orElseThrow();

        assertSame(low, narrowest.low());
        assertSame(high, narrowest.high());
        assertEquals(BigInteger.valueOf(3), narrowest.size());
    }

    @Test
    void aSumThatIsBoundedAtOneEndOnlyIsNotBetween() {
        assertEquals(Optional.empty(), Between.narrowest(List.of(line(5, 1, 2), line(5, 2, 1), line(3, -1, -1))));
        assertEquals(Optional.empty(), Between.narrowest(List.of()));
    }
}
