package dev.governance.policy;

import org.jspecify.annotations.Nullable;

/**
 * What the steps of one decision work on where facts are missing or places are many: the truths, the row for plain
 * predicates, and the marks of the rules. It lives for one decision.
 */
class Frame<T> {

    private final T subject;
    private final long @Nullable [] row;
    private final long held;
    private final long unknown;
    private long fired;
    private long open;

    /**
     * Makes a frame without a mark.
     *
     * @param subject the subject
     * @param row the row, for tests that are made when a step comes to them; absent if there is none
     * @param held the places whose tests hold
     * @param unknown the places whose tests are unknown
     */
    Frame(T subject, long @Nullable [] row, long held, long unknown) {
        this.subject = subject;
        this.row = row;
        this.held = held;
        this.unknown = unknown;
    }

    /** Returns what is known of the test of a place, the ordinal of a {@link Truth}. */
    final int truth(int place) {
        return (int) ((held >>> place & 1) << 1 | unknown >>> place & 1);
    }

    /** Makes a test now. */
    @SuppressWarnings("NullAway") // there is a row wherever a test waits for its step
    int truth(Test<T> test) {
        return test.truth(row, subject);
    }

    /** Offers the rules that the row could concern; only a wide program has an index. */
    void offer(RuleIndex index, RuleIndex.Candidates candidates) {
        throw new IllegalStateException("a program of few places has no index");
    }

    /** Marks the rules of some places as their tests say, and returns the verdicts. */
    final int group(GroupStep.OfMasks<T> group) {
        long certain = held & group.members();
        long perhaps = unknown & group.members();
        fired |= certain;
        open |= perhaps;
        return group.combination().ofRules(group.verdicts(certain), group.verdicts(perhaps));
    }

    /** Marks a rule that fired. */
    void fire(int place) {
        fired |= 1L << place;
    }

    /** Marks a rule that may fire once facts arrive. */
    void leaveOpen(int place) {
        open |= 1L << place;
    }

    /** Runs a step that perhaps does not count: what fires in it is open. */
    int perhaps(Step<T> step) {
        long before = fired;
        fired = 0;
        int possible = step.run(this);
        open |= fired;
        fired = before;
        return possible;
    }

    final T subject() {
        return subject;
    }

    /** Returns the places of the rules that fired, a bit each. */
    final long fired() {
        return fired;
    }

    /** Returns the places of the rules that are open, a bit each. */
    final long open() {
        return open;
    }
}
