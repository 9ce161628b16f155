package dev.governance.benchmarks.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.governance.matching.Assignment;
import dev.governance.matching.CostTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextbookAssignmentTest {

    @ParameterizedTest
    @EnumSource(CostKind.class)
    void costsWhatTheLibrarysAssignmentCosts(CostKind kind) {
        for (int size = 0; size <= 40; size++) {
            long[][] costs = kind.table(size, size);

            assertEquals(
                    Assignment.cheapest(CostTable.of(size, size, (row, column) -> costs[row][column]))
                            .total(),
                    TextbookAssignment.total(costs));
        }
    }
}
