package dev.governance.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import dev.governance.SharedFolder;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GridFlowTest {

    /** The figures have thirty digits; the working month of the notes has 21.75 days, a task takes an hour of eight. */
    private static final MathContext DIGITS = new MathContext(30, RoundingMode.HALF_EVEN);

    private static final Map<String, BiConsumer<GridFlow.Builder, String>> GIVEN = ImmutableMap.of(
            "households", (flow, text) -> flow.households(Integer.parseInt(text)),
            "workers", (flow, text) -> flow.workers(Integer.parseInt(text)),
            "appeals_per_household_month", (flow, text) -> flow.requestsPerHouseholdMonth(Ratio.parse(text)),
            "admin_tasks_per_grid_day", (flow, text) -> flow.tasksPerDay(Ratio.parse(text)),
            "admission_share", (flow, text) -> flow.admitted(Share.parse(text)));

    private static final Map<String, Function<GridFlow, Ratio>> OF_THE_FLOW =
            ImmutableMap.of("lambda_per_day", GridFlow::arrivalsPerDay, "rho", GridFlow::load);

    private static final Map<String, Function<GridWaiting.Steady, Ratio>> OF_THE_WAIT = ImmutableMap.of(
            "P_wait", wait -> wait.delayed().ratio(),
            "Wq_hours_fifo", GridWaiting.Steady::hours,
            "Wq_hours_appeals_priority", GridWaiting.Steady::requestHours,
            "Wq_hours_admin_low", GridWaiting.Steady::taskHours);

    private static GridFlow.Builder hourly() {
        return GridFlow.builder()
                .hoursEach(Ratio.one())
                .hoursPerDay(Ratio.of(8))
                .daysPerMonth(Ratio.parse("21.75"));
    }

    private static GridFlow flow(int households, int workers) {
        return hourly().households(households)
                .workers(workers)
                .requestsPerHouseholdMonth(Ratio.of(1, 4))
                .tasksPerDay(Ratio.of(4))
                .admitted(Share.whole())
                .build();
    }

    @Test
    void reachesTheFiguresOfOthers() throws IOException {
        List<String> lines = Files.readAllLines(SharedFolder.require("golden/simulation/grid_staffing.csv"));
        String[] head = lines.get(0).split(",");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            GridFlow.Builder given = hourly();
            for (int at = 0; at < head.length; at++) {
                GIVEN.getOrDefault(head[at], (flow, text) -> {}).accept(given, cells[at]);
            }
            GridFlow flow = given.build();
            for (int at = 0; at < head.length; at++) {
                check(head[at], cells[at], flow, line);
            }
        }
        assertTrue(lines.size() > 1);
    }

    private static void check(String column, String cell, GridFlow flow, String line) {
        if (OF_THE_FLOW.containsKey(column)) {
            assertAgrees(cell, OF_THE_FLOW.get(column).apply(flow), line);
        } else if (OF_THE_WAIT.containsKey(column)) {
            if (flow.waiting() instanceof GridWaiting.Steady wait) {
                assertAgrees(cell, OF_THE_WAIT.get(column).apply(wait), line);
            } else {
                assertEquals("", cell, line);
            }
        } else if (column.equals("state")) {
            assertEquals(cell.equals("UNSTABLE"), flow.waiting() instanceof GridWaiting.Unstable, line);
        } else {
            assertTrue(GIVEN.containsKey(column), () -> "nobody looks at " + column);
        }
    }

    private static void assertAgrees(String cell, Ratio exact, String line) {
        BigDecimal rounded = new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), DIGITS);
        assertEquals(0, rounded.compareTo(new BigDecimal(cell)), () -> rounded + " in " + line);
    }

    @Test
    void fourHundredHouseholdsAreTooManyForOneWorkerWhoDoesAllThatIsSentDown() {
        assertTrue(flow(400, 1).waiting() instanceof GridWaiting.Unstable);
        assertTrue(flow(400, 2).waiting() instanceof GridWaiting.Steady);
    }

    @Test
    void aFullLoadIsTooMuch() {
        GridFlow full = hourly().households(0)
                .workers(1)
                .requestsPerHouseholdMonth(Ratio.zero())
                .tasksPerDay(Ratio.of(8))
                .admitted(Share.whole())
                .build();

        assertEquals(new GridWaiting.Unstable(Ratio.one()), full.waiting());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalStateException.class, () -> flow(200, 0));
        assertThrows(IllegalStateException.class, () -> flow(-1, 1));
        assertThrows(IllegalStateException.class, () -> flow(1, GridFlow.MOST_WORKERS + 1));
        assertThrows(IllegalArgumentException.class, () -> new GridWaiting.Unstable(Ratio.of(1, 2)));
    }
}
