package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void asManyNodesAsItHoldsMayBeVisited() {
        Budget budget = new Budget(2);
        budget.spend();
        budget.spend();
        assertEquals(
                "the budget is used up",
                assertThrows(Budget.UsedUp.class, budget::spend).getMessage());
        assertThrows(Budget.UsedUp.class, budget::spend);
    }

    @Test
    void anEmptyBudgetAllowsNothing() {
        assertThrows(Budget.UsedUp.class, new Budget(0)::spend);
    }
}
