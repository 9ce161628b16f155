package dev.governance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Points, and the small values that policies are made of. */
class PointsTest {

    private static String refused(Runnable making) {
        return assertThrows(RuntimeException.class, making::run).getMessage();
    }

    @Test
    void pointsAreReadAsTheyPrint() {
        for (String text : List.of("0", "87.5", "-3", "0.000000001", "1000000000", "-1000000000", "100")) {
            assertEquals(text, Points.parse(text).toString());
        }
        assertEquals(Points.of(30), Points.parse("30.000"));
        assertEquals("30", Points.of(new BigDecimal("3E+1")).toString());
        assertEquals(BigDecimal.valueOf(875, 1), Points.parse("87.5").decimal());
    }

    @Test
    void pointsHaveAnEndAndNoMoreThanNineDigits() {
        assertEquals(
                "points have at most 9 digits after the point and lie within a billion, but were 1E-10",
                refused(() -> Points.of(new BigDecimal("1E-10"))));
        assertEquals(
                "points have at most 9 digits after the point and lie within a billion, but were 1E+999999999",
                refused(() -> Points.of(new BigDecimal("1E+999999999"))));
        assertEquals(
                "points lie between minus a billion and a billion, but were 1000000000000000001 billionths",
                refused(() -> new Points(1_000_000_000_000_000_001L)));
        assertEquals(
                "points lie between minus a billion and a billion, but were -1000000000000000001 billionths",
                refused(() -> new Points(-1_000_000_000_000_000_001L)));
        for (String text : List.of("", "+1", "1.", ".5", "1e3", " 1", "１", "1.0000000001", "99999999999")) {
            assertTrue(refused(() -> Points.parse(text)).startsWith("points "), text);
        }
    }

    @Test
    void pointsAreAddedComparedAndTurned() {
        Points some = Points.parse("1.5");
        assertEquals(Points.parse("3.5"), some.plus(Points.of(2)));
        assertEquals(Points.parse("-0.5"), some.minus(Points.of(2)));
        assertEquals(Points.parse("-1.5"), some.negated());
        assertEquals(1, some.signum());
        assertTrue(some.compareTo(Points.of(2)) < 0);
        Points most = Points.of(1_000_000_000);
        assertEquals("1000000000.000000001 points are beyond a billion", refused(() -> most.plus(new Points(1))));
        assertEquals(
                "-1000000000.000000001 points are beyond a billion",
                refused(() -> most.negated().minus(new Points(1))));
        assertEquals(most, most.minus(new Points(1)).plus(new Points(1)));
    }

    @Test
    void roundingSaysHowAndToHowManyDigits() {
        assertEquals("99.3", Points.parse("99.25").rounded(Rounding.halfUp(1)).toString());
        assertEquals(
                "99.2",
                Points.parse("99.25")
                        .rounded(new Rounding(1, RoundingMode.HALF_EVEN))
                        .toString());
        assertEquals("-99.3", Points.parse("-99.25").rounded(Rounding.halfUp(1)).toString());
        assertEquals("HALF_EVEN to 9", Rounding.working().toString());
        assertEquals("points are rounded to 0..9 digits, not 10", refused(() -> Rounding.halfUp(10)));
        assertEquals("points are rounded to 0..9 digits, not -1", refused(() -> Rounding.halfUp(-1)));
        assertEquals("UNNECESSARY does not round", refused(() -> new Rounding(1, RoundingMode.UNNECESSARY)));
        assertEquals(Points.of(1_000_000_000), Points.of(1_000_000_000).rounded(new Rounding(0, RoundingMode.UP)));
    }

    @Test
    void quotientsAreRoundedToTheNearestAndToTheEvenOneFromHalf() {
        assertEquals(2, Exact.over(5, 2));
        assertEquals(4, Exact.over(7, 2));
        assertEquals(-2, Exact.over(-5, 2));
        assertEquals(-4, Exact.over(-7, 2));
        assertEquals(3, Exact.over(8, 3));
        assertEquals(-3, Exact.over(-8, 3));
        assertEquals(Long.MAX_VALUE, Exact.over(Long.MAX_VALUE, 1));
        assertEquals(4_000_000_000_000_000_000L, Exact.timesOver(8_000_000_000_000_000_000L, 3, 6));
        assertEquals(-2, Exact.timesOver(-5_000_000_000_000_000_000L, 4, 8_000_000_000_000_000_000L));
        assertEquals(-4, Exact.timesOver(-7_000_000_000_000_000_000L, 4, 8_000_000_000_000_000_000L));
        assertThrows(ArithmeticException.class, () -> Exact.timesOver(Long.MAX_VALUE, 3, 2));
    }

    @Test
    void weightsAreOneTogether() {
        Weights thirds = Weights.equal(List.of("a", "b", "c"));
        assertEquals(Share.of(1, 3), thirds.of("b"));
        assertEquals("{a=17/50, b=33/100, c=33/100}", thirds.apportioned(2).toString());
        assertEquals(
                "weights are together exactly 1, but were 99/100: {a=33/50, b=33/100}",
                refused(() -> Weights.of(ImmutableMap.of("a", Share.ofPercent(66), "b", Share.ofPercent(33)))));
        assertEquals(
                "a weighs nothing", refused(() -> Weights.of(ImmutableMap.of("a", Share.none(), "b", Share.whole()))));
        assertEquals("weights are in no proportion: {}", refused(() -> Weights.proportional(Map.of())));
        assertEquals("d has no weight; weights have [a, b, c]", refused(() -> thirds.of("d")));
        assertEquals("weights have 0..9 digits, not 10", refused(() -> thirds.apportioned(10)));
        assertEquals(
                "each part has a weight and each weight a part, but the parts are [a] and the weights"
                        + " {a=1/3, b=1/3, c=1/3}",
                refused(() -> thirds.to(Map.of("a", ScoringPolicy.always(Points.zero())))));
    }

    @Test
    void commonDenominatorsHaveAnEnd() {
        ScoringPolicy<Object> one = ScoringPolicy.always(Points.of(1));
        Weights fine = Weights.proportional(ImmutableMap.of("a", Ratio.of(1), "b", Ratio.of(10_000)));
        Map<String, ScoringPolicy<Object>> parts = ImmutableMap.of("a", one, "b", one);
        assertEquals(
                "the weights of a mean that is geometric have a common denominator up to 10000, but theirs is 10001",
                refused(() -> ScoringPolicy.weighted(Mean.geometric(), MissingEvidence.PROPAGATE, fine, parts)));
        assertEquals(
                Score.of(1).asPoints(),
                ScoringPolicy.weighted(Mean.harmonic(), MissingEvidence.PROPAGATE, fine, parts)
                        .score("x")
                        .asPoints());
    }

    @Test
    void meansAreReadAsTheyPrint() {
        for (String text : List.of("arithmetic", "geometric", "harmonic", "minimum", "power 2", "power -16")) {
            assertEquals(text, Mean.parse(text).toString());
        }
        assertEquals(Mean.arithmetic(), Mean.power(1));
        assertEquals(Mean.harmonic(), Mean.parse("power -1"));
        assertEquals("a power mean has an exponent of -16..16, not 17", refused(() -> Mean.power(17)));
        assertEquals(
                "a power mean has an exponent of -16..16, not -2147483648",
                refused(() -> Mean.power(Integer.MIN_VALUE)));
        assertEquals("a power mean has an exponent of -16..16, not -17", refused(() -> new Mean(-17)));
        assertEquals(
                "a mean is arithmetic, geometric, harmonic, minimum or power 2, but was: median",
                refused(() -> Mean.parse("median")));
        assertTrue(Mean.arithmetic().takesNegative() && Mean.minimum().takesNegative());
        assertFalse(Mean.geometric().takesNegative() || Mean.power(2).takesNegative());
    }

    @Test
    void aScoreIsWholeOrUnknownForAReason() {
        assertEquals(
                "the parts do not account for the points 3: [a of 2: 2]",
                refused(() -> new Score.Known(
                        Points.of(3),
                        ImmutableList.of(),
                        ImmutableList.of(Part.of("a", PartRole.SUMMAND, Score.of(2), Points.of(2))))));
        assertEquals("a score is unknown for a reason", refused(() -> new Score.Unknown(ImmutableList.of())));
        Finding why = Finding.builder("scoring.fact-missing").build();
        assertEquals("unknown [scoring.fact-missing]", Score.unknown(why).toString());
        assertEquals(Optional.empty(), Score.unknown(why).asPoints());
        assertEquals(List.of(why), Score.unknown(why).allFindings().asList());
    }

    @Test
    void aPartFitsItsRole() {
        assertEquals(
                "a part's name is blank: SUMMAND",
                refused(() -> Part.of(" ", PartRole.SUMMAND, Score.of(1), Points.of(1))));
        assertEquals(
                "base: a part that is BASE has no such score", refused(() -> Part.of(PartRole.BASE, Points.of(1))));
        assertEquals(
                "a: a part that is CAP has no such score",
                refused(() -> Part.of("a", PartRole.CAP, Score.of(1), Points.of(1))));
        assertEquals(
                "a at 1 of 2: 2",
                Part.weighed("a", Share.whole(), Score.of(2), Points.of(2)).toString());
    }

    @Test
    void aRangeHoldsItsEnds() {
        PointRange range = PointRange.of(Points.of(-1), Points.of(2));
        assertTrue(range.contains(Points.of(-1)) && range.contains(Points.of(2)));
        assertFalse(range.contains(Points.parse("2.000000001")) || range.contains(Points.parse("-1.000000001")));
        assertEquals("-1000000000..1000000000", PointRange.all().toString());
    }
}
