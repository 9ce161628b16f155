package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which variable is taken out first: the answer is the same for any, the work is not. */
class EliminationTest {

    private static Line line(long... factors) {
        return new Line(
                Arrays.stream(factors).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new), BigInteger.TEN);
    }

    private static Line turned(Line line) {
        return line((line.factor(1).longValueExact()), line.factor(0).longValueExact());
    }

    /** The choice, and the choice where the two variables have changed places. */
    private static List<Integer> best(Line... lines) {
        List<Line> inequalities = List.of(lines);
        List<Line> turned = inequalities.stream().map(EliminationTest::turned).toList();
        return List.of(
                Elimination.best(inequalities, 2).at(),
                Elimination.best(turned, 2).at());
    }

    @Test
    void oneThatIsExactComesFirst() {
        assertEquals(List.of(1, 0), best(line(2, 1), line(-3, 1), line(3, -1), line(-2, -1)));
        assertTrue(Elimination.of(1, List.of(line(2, 1), line(0, -3))).isExact());
        assertTrue(Elimination.of(1, List.of(line(2, 3), line(0, -1))).isExact());
        assertFalse(
                Elimination.of(1, List.of(line(2, 3), line(0, 1), line(0, -2))).isExact());
    }

    @Test
    void ofTwoThatAreExactTheOneComesFirstThatLeavesLess() {
        assertEquals(List.of(0, 1), best(line(1, 1), line(-1, -1), line(0, 1), line(0, 1), line(0, -1), line(0, -1)));
    }

    @Test
    void ofTwoThatAreNotExactTheOneOfFewerSplintersComesFirst() {
        assertEquals(List.of(0, 1), best(line(2, 5), line(-3, -7)));
        assertEquals(
                BigInteger.ONE,
                Elimination.of(0, List.of(line(2, 5), line(-3, -7))).splinters());
        assertEquals(
                BigInteger.valueOf(4),
                Elimination.of(1, List.of(line(2, 5), line(-3, -7))).splinters());
    }

    @Test
    void ofTwoAlikeTheFirstIsTaken() {
        assertEquals(List.of(0, 0), best(line(1, 1), line(-1, -1)));
        assertEquals(List.of(0, 0), best(line(2, 2), line(-3, -3)));
    }

    @Test
    void aVariableThatIsNotThereIsNotTakenOut() {
        assertEquals(List.of(1, 0), best(line(0, 5), line(0, -7)));
    }
}
