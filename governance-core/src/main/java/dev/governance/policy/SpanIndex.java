package dev.governance.policy;

import java.util.Comparator;
import java.util.List;

/**
 * Rules by the range of a fact that each allows: a tree over the ranges in the order of their lower ends, in which each node
 * knows the greatest upper end below it (an augmented tree: Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms,
 * 3rd edition, §14.3). A row costs what its rules cost, times the height of the tree.
 */
final class SpanIndex implements RuleIndex {

    private static final int ROOT = 1;

    /**
     * A rule and its range.
     *
     * @param member the number of the rule
     * @param span what it allows
     */
    record Entry(int member, Span span) {}

    private final int slot;
    private final Entry[] entries;
    private final long[] greatest;
    private final RuleIndex missing;

    /** Makes the index of some rules by one fact; the last index is for rows in which the fact is missing. */
    SpanIndex(int slot, List<Entry> entries, RuleIndex missing) {
        this.slot = slot;
        this.entries = entries.stream()
                .sorted(Comparator.comparingLong(entry -> entry.span().least()))
                .toArray(Entry[]::new);
        this.greatest = new long[4 * this.entries.length];
        this.missing = missing;
        fill(ROOT, 0, this.entries.length);
    }

    private long fill(int node, int from, int to) {
        int half = (from + to) / 2;
        greatest[node] = half == from
                ? entries[from].span().greatest()
                : Math.max(fill(2 * node, from, half), fill(2 * node + 1, half, to));
        return greatest[node];
    }

    @Override
    public void offer(long[] row, Candidates candidates) {
        if (row[slot] == Attribute.MISSING) {
            missing.offer(row, candidates);
        } else {
            offer(ROOT, 0, entries.length, row[slot], candidates);
        }
    }

    private void offer(int node, int from, int to, long value, Candidates candidates) {
        if (greatest[node] < value || entries[from].span().least() > value) {
            return;
        }
        int half = (from + to) / 2;
        if (half == from) {
            candidates.accept(entries[from].member());
        } else {
            offer(2 * node, from, half, value, candidates);
            offer(2 * node + 1, half, to, value, candidates);
        }
    }
}
