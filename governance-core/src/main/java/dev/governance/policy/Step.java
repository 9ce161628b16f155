package dev.governance.policy;

import org.jspecify.annotations.Nullable;

/**
 * One step of a compiled policy. It returns the set of possible verdicts, one bit each, and marks the rules that fired and
 * those that are open.
 */
interface Step<T> {

    /** How many places there can be for {@link #complete}: the other bits of its result are the verdicts. */
    int PLACES = Long.SIZE - 6;

    /** The set of verdicts that is silence alone. */
    int SILENT = Verdict.ABSTAIN.bit();

    /** Runs where facts may be missing. */
    int run(Frame<T> frame);

    /**
     * Runs where every test is known, over up to {@value #PLACES} places.
     *
     * @param held the places whose tests hold, a bit each
     * @param subject the subject
     * @param row the row, for tests that are made when a step comes to them; absent if there is none
     * @return the marks of the rules that fired, and above them the one possible verdict: see {@link #result}
     */
    default long complete(long held, T subject, long @Nullable [] row) {
        Frame<T> frame = new Frame<>(subject, row, held, 0);
        int possible = run(frame);
        return result(frame.fired(), possible);
    }

    /**
     * Tells whose obligations come with the verdict, where no rule is open: replaying the rules that fired gives the same
     * decision, so the tests need not be made again.
     *
     * @param fired the marks of the rules that fired
     * @return those of the rules whose verdict won, and above them the verdict, packed as by {@link #result}
     */
    long winners(long fired);

    /** Packs marks and verdicts. */
    static long result(long fired, int possible) {
        return fired | (long) possible << PLACES;
    }

    /** Returns the verdicts of a packed result. */
    static int possible(long result) {
        return (int) (result >>> PLACES);
    }

    /** Returns the marks of a packed result. */
    static long fired(long result) {
        return result & (1L << PLACES) - 1;
    }

    /**
     * What a step asks: a test whose outcome stands in the truths, or one that is made when the step comes to it.
     *
     * @param place the place of the outcome among the truths
     * @param later the test, if it waits for its step: one with a plain predicate, or one among very many
     */
    record Question<T>(int place, @Nullable Test<T> later) {

        @SuppressWarnings("NullAway") // there is a row wherever a test waits for its step
        boolean holds(long held, T subject, long @Nullable [] row) {
            return later == null ? (held >>> place & 1) != 0 : later.holds(row, subject);
        }

        int truth(Frame<T> frame) {
            return later == null ? frame.truth(place) : frame.truth(later);
        }
    }

    /**
     * One rule.
     *
     * @param question where it argues
     * @param place its mark
     * @param verdict the verdict that it argues for, as a bit
     */
    record OfRule<T>(Question<T> question, int place, int verdict) implements Step<T> {
        @Override
        public int run(Frame<T> frame) {
            int truth = question.truth(frame);
            if (truth == Test.TRUE) {
                frame.fire(place);
                return verdict;
            }
            if (truth == Test.FALSE) {
                return SILENT;
            }
            frame.leaveOpen(place);
            return verdict | SILENT;
        }

        @Override
        public long complete(long held, T subject, long @Nullable [] row) {
            return question.holds(held, subject, row) ? result(1L << place, verdict) : result(0, SILENT);
        }

        @Override
        public long winners(long fired) {
            return (fired >>> place & 1) != 0 ? result(1L << place, verdict) : result(0, SILENT);
        }
    }

    /**
     * A step under a condition.
     *
     * @param question the condition
     * @param step the step
     */
    record OfGuard<T>(Question<T> question, Step<T> step) implements Step<T> {
        @Override
        public int run(Frame<T> frame) {
            int truth = question.truth(frame);
            if (truth == Test.TRUE) {
                return step.run(frame);
            }
            if (truth == Test.FALSE) {
                return SILENT;
            }
            int possible = frame.perhaps(step);
            if (possible != SILENT) {
                frame.leaveOpen(question.place);
            }
            return possible | SILENT;
        }

        @Override
        public long complete(long held, T subject, long @Nullable [] row) {
            return question.holds(held, subject, row) ? step.complete(held, subject, row) : result(0, SILENT);
        }

        @Override
        public long winners(long fired) {
            return step.winners(fired);
        }
    }

    /**
     * A step whose outcome is closed by defaults.
     *
     * @param step the step
     * @param forUnknown the verdict for what is unknown, as a bit
     * @param unknown its mark
     * @param forSilence the verdict for silence, as a bit; silence itself if it stays
     * @param silence its mark
     */
    record OfSettled<T>(Step<T> step, int forUnknown, int unknown, int forSilence, int silence) implements Step<T> {
        @Override
        public int run(Frame<T> frame) {
            int possible = step.run(frame);
            if (Integer.bitCount(possible) > 1) {
                frame.fire(unknown);
                return forUnknown;
            }
            if (possible == SILENT && forSilence != SILENT) {
                frame.fire(silence);
                return forSilence;
            }
            return possible;
        }

        @Override
        public long complete(long held, T subject, long @Nullable [] row) {
            long decided = step.complete(held, subject, row);
            return possible(decided) == SILENT && forSilence != SILENT ? result(1L << silence, forSilence) : decided;
        }

        @Override
        public long winners(long fired) {
            long won = step.winners(fired);
            return possible(won) == SILENT ? result(0, forSilence) : won; // a default demands nothing
        }
    }
}
