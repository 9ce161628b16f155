package dev.governance.benchmarks.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Agreement;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.Workload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowTest {

    private static final ImmutableList<Request> REQUESTS = Workload.standard();

    @ParameterizedTest
    @EnumSource
    void everyRowDecidesAsTheHandWrittenOneDoesOnAllRequests(Row row) {
        boolean tellsRules = row != Row.IF_ELSE_OUTCOME;
        assertEquals(
                new Agreement(10_000, 10_000, 10_000, tellsRules),
                Agreement.of(Row.IF_ELSE.make(), row.make(), REQUESTS));
    }
}
