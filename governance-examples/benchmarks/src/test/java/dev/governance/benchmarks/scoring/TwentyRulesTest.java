package dev.governance.benchmarks.scoring;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.governance.scoring.Points;
import dev.governance.scoring.ScoringPolicy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwentyRulesTest {

    @Test
    void theLibraryAndTheArithmeticByHandGiveEqualPoints() {
        assertDoesNotThrow(() -> TwentyRules.requireAgreement(Unit.all()));
    }

    @Test
    void thereAreUnitsWithAndWithoutPoints() {
        ScoringPolicy<Unit> policy = TwentyRules.policy();
        assertEquals(10_000, Unit.all().size());
        assertEquals(
                Unit.all().stream().filter(Unit::falsified).count(),
                Unit.all().stream()
                        .filter(unit -> policy.score(unit).asPoints().equals(Optional.of(Points.zero())))
                        .count());
    }
}
