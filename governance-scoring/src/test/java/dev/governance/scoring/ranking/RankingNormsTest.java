package dev.governance.scoring.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Evidence;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.json.StandardNorms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** No number of rankings is law; the examples say that they are assumed. */
class RankingNormsTest {

    private static final Norms NORMS = StandardNorms.rankings();
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @Test
    void theExampleSaysWhatItAssumes() {
        RankingStandard ranking = RankingStandard.of(NORMS, DAY, StandardNorms.rankingExample());
        assertEquals(30, ranking.minimumSample());
        assertEquals(0.95, ranking.level());
        assertTrue(ranking.uses().stream().allMatch(use -> use.evidence() == Evidence.ASSUMED));
        WarningStandard warning = WarningStandard.of(NORMS, DAY, StandardNorms.rankingExample());
        assertEquals(0.05, warning.falseAlarmRate());
        assertEquals(12, warning.baselinePeriods());
        AccountabilityStandard terms = Accounts.standard()
                .from(AccountabilityStandard.builder(NORMS, DAY, StandardNorms.rankingExample())
                        .from(Accounts.standard().answerWorkingDays(1).build())
                        .build())
                .build();
        assertEquals(2, terms.uses().size());
    }

    @Test
    void theNationHasNoSuchNumbers() {
        assertThrows(IllegalArgumentException.class, () -> RankingStandard.of(NORMS, DAY, ProfileId.national()));
        assertThrows(IllegalArgumentException.class, () -> WarningStandard.of(NORMS, DAY, ProfileId.national()));
        IllegalArgumentException none = assertThrows(
                IllegalArgumentException.class, () -> AccountabilityStandard.builder(NORMS, DAY, ProfileId.national()));
        assertTrue(none.getMessage().contains("accountability.answer-working-days"), none.getMessage());
    }
}
