package dev.governance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.governance.scoring.testkit.ScoringLaws;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Generated policies mean what is written out beside them, and keep the laws. */
class MeaningProperties {

    @Provide
    Arbitrary<StreetPolicies.Pair> policies() {
        return StreetPolicies.policies(3);
    }

    @Provide
    Arbitrary<Street> streets() {
        return StreetPolicies.streets();
    }

    private static void meansWhatIsWritten(StreetPolicies.Pair pair, Street street) {
        Optional<Points> written =
                pair.naive().apply(street).map(BigDecimal::stripTrailingZeros).map(Points::of);
        assertEquals(written, pair.policy().score(street).asPoints());
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void aPolicyMeansWhatIsWrittenOut(@ForAll("policies") StreetPolicies.Pair pair, @ForAll("streets") Street street) {
        meansWhatIsWritten(pair, street);
    }

    @Tag("long")
    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void aPolicyMeansWhatIsWrittenOutInManyCases(
            @ForAll("policies") StreetPolicies.Pair pair, @ForAll("streets") Street street) {
        meansWhatIsWritten(pair, street);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyPolicyKeepsTheLaws(@ForAll("policies") StreetPolicies.Pair pair) {
        ScoringDocument<Street> document =
                ScoringDocument.builder("year", "1", Street.VOCABULARY).build(pair.policy());
        ScoringLaws.of(document).tries(10).threads(2).verify(StreetPolicies.streets());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDifferenceAddsUpAndWhatIsAlikeMakesNone(
            @ForAll("policies") StreetPolicies.Pair pair,
            @ForAll("streets") Street before,
            @ForAll("streets") Street after) {
        if (pair.policy().score(before) instanceof Score.Known first
                && pair.policy().score(after) instanceof Score.Known then) {
            ScoreDifference difference = ScoreDifference.between(first, then);
            assertEquals(then.points().minus(first.points()), difference.change());
            assertEquals(
                    difference.change(),
                    difference.parts().stream()
                            .map(ScoreDifference::change)
                            .reduce(Points::plus)
                            .orElse(difference.change()));
            ScoreDifference none = ScoreDifference.between(first, first);
            assertEquals(0, none.change().signum());
            none.parts().forEach(part -> assertEquals(0, part.change().signum()));
        }
    }
}
