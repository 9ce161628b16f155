package dev.governance.matching;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds why rows are left over: from such a row by allowed pairs to full columns, to their rows, and on. */
final class Scarcity {

    private final CostTable costs;
    private final Loading loading;

    /** Which search met each row and column first; {@link Loading#NONE} for none. */
    private final int[] metRow;

    private final int[] metColumn;

    /** The first search of the group of each search. */
    private final List<Integer> group = new ArrayList<>();

    private final int[] queue;

    Scarcity(ShortestPaths paths) {
        this.costs = paths.costs;
        this.loading = paths.loading;
        this.metRow = none(costs.rows());
        this.metColumn = none(costs.columns());
        this.queue = new int[costs.rows()];
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, Loading.NONE);
        return none;
    }

    ImmutableList<Bottleneck> bottlenecks() {
        for (int row = 0; row < costs.rows(); row++) {
            if (loading.columnOf[row] == loading.leftOver()) {
                if (metRow[row] == Loading.NONE) {
                    search(row);
                }
            }
        }
        Map<Integer, ImmutableList.Builder<Integer>> rows = gather(metRow);
        Map<Integer, ImmutableList.Builder<Integer>> columns = gather(metColumn);
        return rows.entrySet().stream()
                .map(entry -> new Bottleneck(
                        entry.getValue().build(),
                        columns.getOrDefault(entry.getKey(), ImmutableList.builder())
                                .build()))
                .sorted(Comparator.comparing(bottleneck -> bottleneck.rows().get(0)))
                .collect(ImmutableList.toImmutableList());
    }

    private void search(int start) {
        int search = group.size();
        group.add(search);
        int queued = 0;
        queue[queued++] = start;
        metRow[start] = search;
        for (int at = 0; at < queued; at++) {
            for (int pair = costs.start(queue[at]); pair < costs.start(queue[at] + 1); pair++) {
                int column = costs.columnAt(pair);
                if (metColumn[column] != Loading.NONE) {
                    join(metColumn[column], search);
                    continue;
                }
                metColumn[column] = search;
                for (int row = loading.firstOf(column); row != Loading.NONE; row = loading.nextOf(row)) {
                    if (metRow[row] == Loading.NONE) {
                        metRow[row] = search;
                        queue[queued++] = row;
                    }
                }
            }
        }
    }

    private int first(int search) {
        int at = search;
        while (group.get(at) != at) {
            at = group.get(at);
        }
        return at;
    }

    private void join(int search, int other) {
        int one = first(search);
        int two = first(other);
        group.set(Math.max(one, two), Math.min(one, two));
    }

    private Map<Integer, ImmutableList.Builder<Integer>> gather(int[] met) {
        Map<Integer, ImmutableList.Builder<Integer>> gathered = new TreeMap<>();
        for (int at = 0; at < met.length; at++) {
            if (met[at] != Loading.NONE) {
                gathered.computeIfAbsent(first(met[at]), search -> ImmutableList.builder())
                        .add(at);
            }
        }
        return gathered;
    }
}
