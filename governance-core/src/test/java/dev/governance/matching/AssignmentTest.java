package dev.governance.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.SharedFolder;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static CostTable table(long[]... rows) {
        return CostTable.of(rows.length, rows.length == 0 ? 0 : rows[0].length, (row, column) -> rows[row][column]);
    }

    private static final long NO = CostTable.FORBIDDEN;

    @Test
    void takesTheCheapestWhole() {
        Assignment assignment = Assignment.cheapest(table(new long[] {1, 2}, new long[] {1, 9}));

        assertEquals(3, assignment.total());
        assertEquals(List.of(new MatchedPair(0, 1, 2), new MatchedPair(1, 0, 1)), assignment.pairs());
    }

    @Test
    void amongEquallyGoodOnesTakesTheFirst() {
        Assignment assignment =
                Assignment.cheapest(table(new long[] {5, 5, 5}, new long[] {5, 5, 5}, new long[] {5, 5, 5}));

        assertEquals(
                List.of(new MatchedPair(0, 0, 5), new MatchedPair(1, 1, 5), new MatchedPair(2, 2, 5)),
                assignment.pairs());
    }

    @Test
    void matchesAsManyAsCanBeWhateverThatCosts() {
        Assignment assignment = Assignment.cheapest(table(new long[] {0, 1_000_000}, new long[] {0, NO}));

        assertEquals(2, assignment.pairs().size());
        assertEquals(1_000_000, assignment.total());
    }

    @Test
    void tellsWhyARowIsLeftOver() {
        Assignment assignment = Assignment.cheapest(
                table(new long[] {1, NO, NO}, new long[] {2, NO, NO}, new long[] {3, NO, 4}, new long[] {NO, NO, NO}));

        assertEquals(List.of(1, 3), assignment.unmatched());
        assertEquals(
                List.of(
                        new Bottleneck(ImmutableList.of(0, 1), ImmutableList.of(0)),
                        new Bottleneck(ImmutableList.of(3), ImmutableList.of())),
                assignment.bottlenecks());
    }

    @Test
    void matchesNothingWhereThereIsNothing() {
        assertEquals(List.of(), Assignment.cheapest(table()).pairs());
        assertEquals(
                List.of(0, 1),
                Assignment.cheapest(CostTable.of(2, 0, List.of())).unmatched());
        assertEquals(0, Assignment.cheapest(CostTable.of(0, 3, List.of())).total());
    }

    @Test
    void matchesGainsAsWellAsCosts() {
        CostTable gains = table(new long[] {7, 3}, new long[] {6, 1});

        Assignment dearest = Assignment.cheapest(gains.negated());

        assertEquals(-9, dearest.total());
    }

    @Test
    void proves() {
        CostTable costs = table(new long[] {4, 1}, new long[] {2, 3});
        Assignment assignment = Assignment.cheapest(costs);

        assertTrue(assignment.prices().fit(costs));
        assertEquals(BigInteger.valueOf(3), assignment.prices().bound(List.of(1, 1)));
        assertFalse(assignment.prices().fit(table(new long[] {4, 0}, new long[] {2, 3})));
    }

    @Test
    void refusesCostsWhoseSumsCannotBeHeld() {
        CostTable apart = table(new long[] {Long.MIN_VALUE, 0}, new long[] {0, Long.MAX_VALUE - 1});
        CostTable large = table(new long[] {Long.MAX_VALUE - 1}, new long[] {Long.MAX_VALUE - 1});

        assertThrows(ArithmeticException.class, () -> Assignment.cheapest(apart));
        assertThrows(ArithmeticException.class, () -> Assignment.cheapest(large));
        assertThrows(
                ArithmeticException.class,
                () -> table(new long[] {Long.MIN_VALUE}).negated());
    }

    @Test
    void keepsTableInOrder() {
        CostTable costs = CostTable.of(
                3, 2, List.of(new MatchedPair(2, 1, 5), new MatchedPair(0, 1, 3), new MatchedPair(0, 0, 4)));

        assertEquals(table(new long[] {4, 3}, new long[] {NO, NO}, new long[] {NO, 5}), costs);
        assertEquals(OptionalLong.of(5), costs.cost(2, 1));
        assertEquals(OptionalLong.empty(), costs.cost(1, 1));
        assertEquals("CostTable{3 x 2, 3 pairs}", costs.toString());
        assertEquals(costs, CostTable.of(3, 2, costs.pairs()));
    }

    @Test
    void refusesPairsThatAreNone() {
        MatchedPair pair = new MatchedPair(1, 1, 5);

        assertThrows(IllegalArgumentException.class, () -> CostTable.of(1, 2, List.of(pair)));
        assertThrows(IllegalArgumentException.class, () -> CostTable.of(2, 1, List.of(pair)));
        assertThrows(IllegalArgumentException.class, () -> CostTable.of(2, 2, List.of(pair, new MatchedPair(1, 1, 6))));
        assertThrows(IllegalArgumentException.class, () -> CostTable.of(2, 2, List.of(new MatchedPair(0, 0, NO))));
        assertThrows(IllegalArgumentException.class, () -> CostTable.of(-1, 2, List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> CapacityMatching.cheapest(table(new long[] {1}), List.of(-1)));
        assertThrows(IllegalArgumentException.class, () -> CapacityMatching.cheapest(table(new long[] {1}), List.of()));
    }

    @Test
    void aColumnTakesAsManyAsItHasRoomFor() {
        CostTable costs = table(new long[] {1, 2}, new long[] {1, 3}, new long[] {1, 5}, new long[] {1, 1});

        CapacityMatching matching = CapacityMatching.cheapest(costs, List.of(2, 1));

        assertEquals(ImmutableList.of(0, 1), matching.rowsOf(0));
        assertEquals(ImmutableList.of(3), matching.rowsOf(1));
        assertEquals(List.of(2), matching.unmatched());
        assertEquals(3, matching.total());
    }

    /** Figures by scipy; the entries of each table by the generator that the notes on the figures define. */
    @Test
    void reachesTheFiguresOfOthers() throws IOException {
        List<String> lines = Files.readAllLines(SharedFolder.require("golden/simulation/assignment_lcg.csv"));
        List<String> head = List.of(lines.get(0).split(","));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(","));
            int rows = Integer.parseInt(cells.get(head.indexOf("rows")));
            int columns = Integer.parseInt(cells.get(head.indexOf("cols")));
            CostTable scores = scores(rows, columns, Long.parseLong(cells.get(head.indexOf("lcg_seed"))));
            CostTable high = CostTable.of(
                    rows,
                    columns,
                    scores.pairs().stream().filter(pair -> pair.cost() >= 90).toList());

            assertEquals(
                    cells.get(head.indexOf("min_total")),
                    "" + Assignment.cheapest(scores).total(),
                    line);
            assertEquals(
                    cells.get(head.indexOf("max_total")),
                    "" + -Assignment.cheapest(scores.negated()).total(),
                    line);
            assertEquals(
                    cells.get(head.indexOf("max_cardinality_where_score>=90")),
                    "" + Assignment.cheapest(high).pairs().size(),
                    line);
        }
        assertTrue(lines.size() > 1);
    }

    private static CostTable scores(int rows, int columns, long seed) {
        long[] state = {seed};
        return CostTable.of(rows, columns, (row, column) -> {
            state[0] = state[0] * 6364136223846793005L + 1442695040888963407L;
            return (state[0] >>> 33) % 100;
        });
    }
}
