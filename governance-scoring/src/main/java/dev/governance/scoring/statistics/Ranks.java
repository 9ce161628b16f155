package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Places in the order (排名).
 *
 * <p>A missing value has no rank: it stays {@link Double#NaN} and moves nobody. Thread-safe.
 */
public final class Ranks {

    private Ranks() {}

    /**
     * Ranks from the smallest: 1 is the smallest value.
     *
     * @param column the column
     * @param ties what equal values get
     * @return the ranks, unit by unit; NaN where the value is missing
     */
    public static double[] ascending(double[] column, Ties ties) {
        int[] order = order(column);
        double[] ranks = new double[column.length];
        Arrays.fill(ranks, Double.NaN);
        int group = 0;
        for (int from = 0; from < order.length; group++) {
            int to = from + 1;
            while (to < order.length && column[order[to]] == column[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = rank(ties, from, to, i, group);
            }
            from = to;
        }
        return ranks;
    }

    /**
     * Ranks from the largest: 1 is the largest value.
     *
     * @param column the column
     * @param ties what equal values get
     * @return the ranks, unit by unit; NaN where the value is missing
     */
    public static double[] descending(double[] column, Ties ties) {
        double[] turned = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            turned[i] = -column[i];
        }
        return ascending(turned, ties);
    }

    private static double rank(Ties ties, int from, int to, int place, int group) {
        switch (ties) {
            case MIN:
                return from + 1;
            case MAX:
                return to;
            case AVERAGE:
                return (from + 1 + to) / 2.0;
            case DENSE:
                return group + 1;
            case FIRST:
                return place + 1;
            case LAST:
                return from + to - place;
        }
        throw new AssertionError(ties);
    }

    /**
     * Ranks within groups: every group has its own first.
     *
     * @param column the column
     * @param groups the number of each unit's group, from 0 up
     * @param descending whether 1 is the largest
     * @param ties what equal values get
     * @return the ranks, unit by unit; NaN where the value is missing
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double[] within(double[] column, int[] groups, boolean descending, Ties ties) {
        checkArgument(column.length == groups.length, "%s values, %s groups", column.length, groups.length);
        double[] ranks = new double[column.length];
        int last = Arrays.stream(groups).max().orElse(-1);
        for (int group = 0; group <= last; group++) {
            double[] members = new double[column.length];
            for (int i = 0; i < column.length; i++) {
                members[i] = groups[i] == group ? column[i] : Double.NaN;
            }
            double[] own = descending ? descending(members, ties) : ascending(members, ties);
            for (int i = 0; i < column.length; i++) {
                ranks[i] = groups[i] == group ? own[i] : ranks[i];
            }
        }
        return ranks;
    }

    /**
     * Ranks by how many are surely better and how many may be (Mogstad, Romano, Shaikh and Wilhelm 2024): 1 plus those
     * ahead plus a part of those who stand equal.
     *
     * @param column the column; the largest value is ranked first
     * @param part 0 for the best rank that equal values could have, 1 for the worst, 0.5 for the middle
     * @return the ranks, unit by unit; NaN where the value is missing
     * @throws IllegalArgumentException if the part does not lie from 0 to 1
     */
    public static double[] blended(double[] column, double part) {
        checkArgument(part >= 0 && part <= 1, "the part of those equal lies from 0 to 1, not %s", part);
        double[] best = descending(column, Ties.MIN);
        double[] worst = descending(column, Ties.MAX);
        double[] ranks = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            ranks[i] = best[i] + part * (worst[i] - best[i]);
        }
        return ranks;
    }

    /**
     * Orders the units that have a value, the smallest first, equal ones as they stand in the table.
     *
     * @param column the column
     * @return the indices of units with a value, in ascending order of value
     */
    public static int[] order(double[] column) {
        int[] order = new int[Moments.count(column)];
        int next = 0;
        for (int i = 0; i < column.length; i++) {
            if (!Double.isNaN(column[i])) {
                order[next++] = i;
            }
        }
        RadixOrder.sort(order, column);
        return order;
    }
}
