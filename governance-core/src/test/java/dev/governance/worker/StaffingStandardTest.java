package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.json.FindingSentences;
import dev.governance.json.StandardNorms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffingStandardTest {

    private static final LocalDate IN_PLAN = LocalDate.of(2025, 6, 1);
    private static final StaffingStandard EIGHTEEN =
            StaffingStandard.of(ImmutableMap.of(StaffingRule.PER_RESIDENTS, Ratio.of(18)));
    private static final StaffingStandard THREE = StaffingStandard.of(ImmutableMap.of(
            StaffingRule.PER_COMMUNITY, Ratio.of(6),
            StaffingRule.PER_GRID, Ratio.of(3, 2),
            StaffingRule.PER_RESIDENTS, Ratio.of(18)));

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "555, 1", "556, 2", "10000, 18", "10001, 19", "52300, 95"})
    void aPartOfAWorkerIsAWholeOne(long residents, long workers) {
        assertEquals(
                workers, EIGHTEEN.demand(new StaffingScope(residents, 0, 0)).required());
    }

    @Test
    void theRuleThatAsksForMostBinds() {
        StaffingDemand demand = THREE.demand(new StaffingScope(5_000, 7, 1));

        assertEquals(
                List.of(
                        new StaffingLine(StaffingRule.PER_RESIDENTS, 9),
                        new StaffingLine(StaffingRule.PER_GRID, 11),
                        new StaffingLine(StaffingRule.PER_COMMUNITY, 6)),
                demand.lines());
        assertEquals(new StaffingLine(StaffingRule.PER_GRID, 11), demand.binding());
        assertEquals(4, demand.gap(7).missing());
        assertEquals(0, demand.gap(12).missing());
    }

    @Test
    void ofEquallyDemandingRulesTheFirstBinds() {
        assertEquals(
                StaffingRule.PER_RESIDENTS,
                THREE.demand(new StaffingScope(0, 0, 0)).binding().rule());
    }

    @Test
    void aPlanThatHasEndedBindsNobody() {
        StaffingStandard standard =
                StaffingStandard.of(StandardNorms.all(), IN_PLAN, StandardNorms.staffingPlanExample());

        assertEquals(95, standard.demand(new StaffingScope(52_300, 0, 0)).required());
        assertThrows(
                IllegalArgumentException.class,
                () -> StaffingStandard.of(
                        StandardNorms.all(), LocalDate.of(2026, 1, 1), StandardNorms.staffingPlanExample()));
    }

    @Test
    void aShortageNamesTheRuleAndItsSource() {
        StaffingDemand demand = StaffingStandard.of(StandardNorms.all(), IN_PLAN, StandardNorms.staffingPlanExample())
                .demand(new StaffingScope(52_300, 0, 0));

        Finding finding = demand.review("110102001", 90).orElseThrow();

        assertEquals("worker.below-standard", finding.code());
        assertEquals("worker.staffing-per-10000-residents", finding.values().get("norm"));
        assertEquals("5", finding.values().get("missing"));
        assertFalse(finding.citations().isEmpty());
        assertEquals(
                "Standard worker.staffing-per-10000-residents asks for 95 workers; there are 90, and 5 are missing.",
                FindingSentences.standard().sentence(finding).en());
        assertEquals(Optional.empty(), demand.review("110102001", 95));
    }

    @Test
    void aWorkerShowsNothingOfAPerson() {
        assertEquals("a worker", WorkerId.of("w-17").toString());
        assertTrue(WorkerId.of("w-17").compareTo(WorkerId.of("w-18")) < 0);
        assertThrows(IllegalArgumentException.class, () -> Skill.of("two words"));
        assertThrows(IllegalArgumentException.class, () -> Dialect.of(""));
    }
}
