package dev.governance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import dev.governance.policy.Attributes;
import dev.governance.policy.Coefficient;
import dev.governance.policy.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What policies can give, as far as it is known beforehand, and what is beyond counting. */
class RangeTest {

    private static final ScoringPolicy<Street> RATE = ScoringPolicy.points(Street.SATISFACTION);
    private static final ScoringPolicy<Street> FOREIGN = street -> Score.of(7);

    private static String range(ScoringPolicy<Street> policy) {
        return policy.range().toString();
    }

    private static ScoringPolicy<Street> mean(Mean mean, MissingEvidence missing, ScoringPolicy<Street> other) {
        return ScoringPolicy.weighted(
                mean,
                missing,
                Weighted.of("a", Share.of(1, 2), ScoringPolicy.always(Points.of(20))),
                Weighted.of("b", Share.of(1, 2), other));
    }

    @Test
    void aMeanLiesBetweenTheMeansOfTheEnds() {
        assertEquals("10..60", range(mean(Mean.arithmetic(), MissingEvidence.PROPAGATE, RATE)));
        assertEquals("0..60", range(mean(Mean.arithmetic(), MissingEvidence.COUNT_AS_ZERO, RATE)));
        assertEquals("0..100", range(mean(Mean.arithmetic(), MissingEvidence.REWEIGH, RATE)));
        assertEquals("0..20", range(mean(Mean.minimum(), MissingEvidence.PROPAGATE, RATE)));
        assertEquals("-499999990..500000010", range(mean(Mean.arithmetic(), MissingEvidence.PROPAGATE, FOREIGN)));
        assertEquals(
                "0..20",
                range(mean(Mean.minimum(), MissingEvidence.PROPAGATE, FOREIGN.capped(Points.zero(), Points.of(30)))));
    }

    @Test
    void sumsAdjustmentsAndConditionsAddUpTheirEnds() {
        Map<String, ScoringPolicy<Street>> parts = new LinkedHashMap<>();
        parts.put("a", RATE);
        parts.put("b", ScoringPolicy.always(Points.of(5)));
        assertEquals("5..105", range(ScoringPolicy.sum(MissingEvidence.PROPAGATE, parts)));
        assertEquals("0..105", range(ScoringPolicy.sum(MissingEvidence.COUNT_AS_ZERO, parts)));
        assertEquals("0..103", range(RATE.withBonus("x", RATE, Points.of(3), MissingEvidence.PROPAGATE)));
        assertEquals("-3..100", range(RATE.withDeduction("x", RATE, Points.of(3), MissingEvidence.PROPAGATE)));
        assertEquals(
                "5..150",
                range(ScoringPolicy.where(
                        Street.FALSIFIED.isTrue(),
                        ScoringPolicy.always(Points.of(5)),
                        RATE.times(Ratio.of(3, 2)).capped(Points.of(6), Points.of(150)))));
    }

    @Test
    void termsOfSeveralFactsAreReadExactly() {
        ScoringPolicy<Street> both = ScoringPolicy.points(Street.SATISFACTION
                .times(Coefficient.of(1, 3))
                .minus(Street.RESPONSE)
                .plus(BigDecimal.ONE));
        assertEquals("-99..34.333333333", range(both));
        assertEquals("-15.666666667", both.score(Street.of("70", "40")).toString());
        assertEquals(
                2, ((Score.Unknown) both.score(Street.of(null, null))).why().size());
    }

    @Test
    void whatIsBeyondCountingIsRefused() {
        Quantity<Street, BigDecimal> huge = Attributes.of(Street.class)
                .decimalIfKnown(
                        "huge", 9, BigDecimal.ZERO, BigDecimal.valueOf(9_000_000_000L), street -> Optional.empty());
        assertEquals(
                "huge takes 9000000000000000000 steps of 1/1000000000, which is more than is scored exactly: narrow the"
                        + " range or the decimals",
                assertThrows(IllegalArgumentException.class, () -> ScoringPolicy.points(huge))
                        .getMessage());
        assertEquals(
                "a factor is made of numbers up to a billion, but was 1000000001",
                assertThrows(IllegalArgumentException.class, () -> RATE.times(Ratio.of(1_000_000_001L)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> RATE.times(Ratio.zero()));
        assertEquals(PointRange.all(), RATE.times(Ratio.of(1_000_000_000)).range());
        assertThrows(
                ScoringFailure.class, () -> RATE.times(Ratio.of(1_000_000_000)).score(Street.of("50", "1")));
    }

    @Test
    void aForeignPolicyMustKeepToItsRangeAndToTheMeanItIsPartOf() {
        ScoringPolicy<Street> below = street -> Score.of(-1);
        assertThrows(
                ScoringFailure.class,
                () -> mean(Mean.geometric(), MissingEvidence.PROPAGATE, below).score(Street.of("1", "1")));
        assertEquals(
                "9.5",
                mean(Mean.arithmetic(), MissingEvidence.PROPAGATE, below)
                        .score(Street.of("1", "1"))
                        .toString());
        assertEquals(
                List.of("base of 1: 1", "x of 0: 0"),
                ((Score.Known) RATE.withBonus("x", below, Points.of(3), MissingEvidence.PROPAGATE)
                                .score(Street.of("1", "1")))
                        .parts().stream().map(Part::toString).toList());
    }

    @Test
    void aPolicyIsSeenInAnotherSubjectAndCarriesItsName() {
        ScoringPolicy<String> named =
                RATE.<String>over(id -> Street.of("42", "1")).named("rate");
        assertEquals("42", named.score("x").toString());
        assertEquals("0..100", named.range().toString());
        assertEquals("rate", named.explain("x").name());
        assertEquals(
                Optional.of(Points.of(7)),
                FOREIGN.<String>over(id -> Street.of("1", "1")).explain("x").points());
        ScoringFailure failure = assertThrows(
                ScoringFailure.class,
                () -> ScoringDocument.builder("doc", "1", Street.VOCABULARY)
                        .build(RATE)
                        .score(Street.of("100.01", "1")));
        assertEquals("doc 1", failure.policy());
        assertEquals(Optional.of("s1"), failure.subject());
    }
}
