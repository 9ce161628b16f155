package dev.governance.policy;

import java.util.Arrays;

/**
 * Tells which rules of a large group a row could concern, so that the others need not be asked. A fact that is missing rules
 * nothing out. Made by {@link IndexBuilder}.
 */
interface RuleIndex {

    /** Offers every rule whose test could hold or be unknown over a row, each once; others may be among them. */
    void offer(long[] row, Candidates candidates);

    /** Takes the rules that are offered, by their numbers in the group. */
    interface Candidates {
        /** Takes one. */
        void accept(int member);
    }

    /**
     * Rules that are always offered.
     *
     * @param members the rules
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record Always(int[] members) implements RuleIndex {
        @Override
        public void offer(long[] row, Candidates candidates) {
            for (int member : members) {
                candidates.accept(member);
            }
        }
    }

    /**
     * Rules of several indexes.
     *
     * @param parts the indexes, no rule in two of them
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record Several(RuleIndex[] parts) implements RuleIndex {
        @Override
        public void offer(long[] row, Candidates candidates) {
            for (RuleIndex part : parts) {
                part.offer(row, candidates);
            }
        }
    }

    /**
     * Rules by the value of a fact, where the values lie close together: for each its index.
     *
     * @param slot where the fact stands
     * @param least the least value that a rule names
     * @param byValue the indexes, from the least value to the greatest
     * @param missing the index of all these rules, for rows in which the fact is missing
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record ByPlace(int slot, long least, RuleIndex[] byValue, RuleIndex missing) implements RuleIndex {
        @Override
        public void offer(long[] row, Candidates candidates) {
            long place = row[slot] - least;
            if (place >= 0 && place < byValue.length) {
                byValue[(int) place].offer(row, candidates);
            } else if (row[slot] == Attribute.MISSING) {
                missing.offer(row, candidates);
            }
        }
    }

    /**
     * Rules by the value of a fact, where the values lie far apart.
     *
     * @param slot where the fact stands
     * @param values the values that rules name, in ascending order
     * @param byValue the index of each
     * @param missing the index of all these rules, for rows in which the fact is missing
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record BySearch(int slot, long[] values, RuleIndex[] byValue, RuleIndex missing) implements RuleIndex {
        @Override
        public void offer(long[] row, Candidates candidates) {
            int place = Arrays.binarySearch(values, row[slot]);
            if (place >= 0) {
                byValue[place].offer(row, candidates);
            } else if (row[slot] == Attribute.MISSING) {
                missing.offer(row, candidates);
            }
        }
    }
}
