package dev.governance.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.basics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {

    private static List<String> codes(Budget budget) {
        return budget.review(County.STANDARD).stream()
                .map(finding -> finding.code() + " " + finding.subject().orElseThrow())
                .toList();
    }

    @Test
    void aBalancedBudgetWithItsReservesHasNoFindings() {
        assertEquals(List.of(), codes(County.budget()));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 990, ''",
        "9, 991, funding.reserve-below county",
        "30, 970, ''",
        "31, 969, funding.reserve-above county"
    })
    void theReserveIsOneToThreeInAHundredBothIncluded(long reserve, long rest, String code) {
        Budget budget = County.budget(
                County.line("R", "county", BudgetLineKind.REVENUE, 1_000),
                County.line("V", "county", BudgetLineKind.RESERVE, reserve),
                County.line("E", "street", rest));

        assertEquals(code.isEmpty() ? List.of() : List.of(code), codes(budget));
    }

    @Test
    void aCountyWithoutAReserveIsTold() {
        Budget budget =
                County.budget(County.line("R", "county", BudgetLineKind.REVENUE, 100), County.line("E", "street", 100));

        assertEquals(List.of("funding.reserve-below county"), codes(budget));
    }

    @Test
    void aLevelThatSpendsMoreThanItTakesInHasADeficitWhateverTheOtherHasLeft() {
        Budget budget = County.budget(
                County.line("R-1", "county", BudgetLineKind.REVENUE, 1_000),
                County.line("V-1", "county", BudgetLineKind.RESERVE, 10),
                County.line("E-1", "community", 500),
                County.line("R-2", "town", BudgetLineKind.REVENUE, 100),
                County.line("V-2", "town", BudgetLineKind.RESERVE, 2),
                County.line("E-2", "town", 99));

        List<Finding> findings = budget.review(County.STANDARD);

        assertEquals(List.of("funding.deficit town"), codes(budget));
        assertEquals("1.00", findings.get(0).values().get("deficit"));
    }

    /** A subdistrict office is an outpost: what it spends counts with the county, and it needs no reserve of its own. */
    @Test
    void aSubdistrictIsNoBudgetLevel() {
        Budget budget = County.budget(
                County.line("R-1", "county", BudgetLineKind.REVENUE, 1_000),
                County.line("V-1", "county", BudgetLineKind.RESERVE, 10),
                County.line("E-1", "street", 989),
                County.line("V-2", "street", BudgetLineKind.RESERVE, 1),
                County.line("R-2", "community", BudgetLineKind.REVENUE, 0));

        assertEquals(List.of("funding.no-budget-level V-2", "funding.no-budget-level R-2"), codes(budget));
    }

    @Test
    void unitsStandInTheBudgetOfTheNearestLevel() {
        assertEquals(
                "{county=county, town=town, street=county, community=county}",
                County.budget().levels().toString());
    }

    @Test
    void aBudgetOfUnitsInACircleIsRefused() {
        Budget.Builder circle = Budget.builder();
        circle.year(2026).addUnits(County.unit("county", BudgetUnitKind.COUNTY, ""));
        circle.addUnits(
                County.unit("a", BudgetUnitKind.SUBDISTRICT, "b"), County.unit("b", BudgetUnitKind.COMMUNITY, "a"));

        assertThrows(IllegalStateException.class, circle::build);
    }
}
