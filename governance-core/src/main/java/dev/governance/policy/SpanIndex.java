package dev.governance.policy;

import java.util.Comparator;
import java.util.List;

/**
 * Rules by the range of a fact that each allows: a tree over the ranges in the order of their lower ends, in which each node
 * knows the greatest upper end below it (an augmented tree: Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms,
 * 3rd edition, §14.3), with blocks of ranges for leaves. A row costs what its rules cost, and for each of them a way from the
 * root at most.
 */
final class SpanIndex implements RuleIndex {

    private static final int ROOT = 1;
    private static final int BLOCK = 16;

    /**
     * A rule and its range.
     *
     * @param member the number of the rule
     * @param span what it allows
     */
    record Entry(int member, Span span) {}

    private final int slot;
    private final boolean certain;
    private final int[] members;
    private final long[] least;
    private final long[] greatest;
    private final long[] greatestBelow;
    private final RuleIndex missing;

    /**
     * Makes the index of some rules by one fact.
     *
     * @param slot where the fact stands
     * @param certain whether a rule holds as soon as its range does
     * @param entries the rules, at least one
     * @param missing the index for rows in which the fact is missing
     */
    SpanIndex(int slot, boolean certain, List<Entry> entries, RuleIndex missing) {
        List<Entry> sorted = entries.stream()
                .sorted(Comparator.comparingLong(entry -> entry.span().least()))
                .toList();
        this.slot = slot;
        this.certain = certain;
        this.members = sorted.stream().mapToInt(Entry::member).toArray();
        this.least = sorted.stream().mapToLong(entry -> entry.span().least()).toArray();
        this.greatest =
                sorted.stream().mapToLong(entry -> entry.span().greatest()).toArray();
        this.greatestBelow = new long[4 * blocks()];
        this.missing = missing;
        fill(ROOT, 0, blocks());
    }

    private int blocks() {
        return (members.length + BLOCK - 1) / BLOCK;
    }

    private long fill(int node, int from, int to) {
        int half = (from + to) / 2;
        long found = Long.MIN_VALUE;
        if (half == from) {
            for (int i = from * BLOCK; i < Math.min(to * BLOCK, members.length); i++) {
                found = Math.max(found, greatest[i]);
            }
        } else {
            found = Math.max(fill(2 * node, from, half), fill(2 * node + 1, half, to));
        }
        greatestBelow[node] = found;
        return found;
    }

    @Override
    public void offer(long[] row, Candidates candidates) {
        if (row[slot] == Attribute.MISSING) {
            missing.offer(row, candidates);
        } else {
            offer(ROOT, 0, blocks(), row[slot], candidates);
        }
    }

    private void offer(int node, int from, int to, long value, Candidates candidates) {
        if (greatestBelow[node] < value || least[from * BLOCK] > value) {
            return;
        }
        int half = (from + to) / 2;
        if (half == from) {
            offer(from * BLOCK, Math.min(to * BLOCK, members.length), value, candidates);
        } else {
            offer(2 * node, from, half, value, candidates);
            offer(2 * node + 1, half, to, value, candidates);
        }
    }

    private void offer(int from, int to, long value, Candidates candidates) {
        for (int i = from; i < to && least[i] <= value; i++) {
            if (greatest[i] >= value) {
                if (certain) {
                    candidates.fire(members[i]);
                } else {
                    candidates.ask(members[i]);
                }
            }
        }
    }
}
