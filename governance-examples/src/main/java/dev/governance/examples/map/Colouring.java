package dev.governance.examples.map;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Colours for grids, so that no two neighbours share one (相邻异色).
 *
 * <p>The grid that sees most colours around it is coloured next, at a tie the one with most neighbours, then the first; it gets
 * the first colour that none of its neighbours has (D. Brélaz, <i>New methods to color the vertices of a graph</i>, 1979; known
 * from textbooks, the paper was not read). With d neighbours at most there are at most d + 1 colours. Stateless.
 */
public final class Colouring {

    private static final Comparator<Colouring.Waiting> NEXT = Comparator.comparingInt(Waiting::seen)
            .thenComparingInt(Waiting::neighbours)
            .reversed()
            .thenComparingInt(Waiting::grid);

    private Colouring() {}

    private record Waiting(int grid, int seen, int neighbours) {}

    /**
     * Colours grids.
     *
     * @param neighbours the numbers of each grid's neighbours, on both sides
     * @return a colour for each grid, from 0; the same for the same neighbours
     */
    public static ImmutableList<Integer> of(List<? extends Collection<Integer>> neighbours) {
        Integer[] colours = new Integer[neighbours.size()];
        List<BitSet> seen = new ArrayList<>();
        TreeSet<Waiting> waiting = new TreeSet<>(NEXT);
        for (int grid = 0; grid < colours.length; grid++) {
            seen.add(new BitSet());
            waiting.add(new Waiting(grid, 0, neighbours.get(grid).size()));
        }
        while (!waiting.isEmpty()) {
            int grid = waiting.pollFirst().grid();
            int colour = seen.get(grid).nextClearBit(0);
            colours[grid] = colour;
            for (int other : neighbours.get(grid)) {
                BitSet around = seen.get(other);
                if (!around.get(colour)) {
                    int degree = neighbours.get(other).size();
                    boolean waits = waiting.remove(new Waiting(other, around.cardinality(), degree));
                    around.set(colour);
                    if (waits) {
                        waiting.add(new Waiting(other, around.cardinality(), degree));
                    }
                }
            }
        }
        return ImmutableList.copyOf(colours);
    }
}
