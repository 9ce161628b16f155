package dev.governance.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps that combine others. */
sealed interface CombinedStep<T> extends Step<T> {

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    static <T> Step<T>[] array(List<Step<T>> steps) {
        return steps.toArray(new Step[0]);
    }

    /**
     * Several steps, the strictest or the mildest of which wins.
     *
     * @param combination which wins
     * @param steps the steps
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record OfAll<T>(Combination combination, Step<T>[] steps) implements CombinedStep<T> {
        @Override
        public int run(Frame<T> frame) {
            int possible = SILENT;
            for (Step<T> step : steps) {
                possible = combination.of(possible, step.run(frame));
            }
            return possible;
        }

        @Override
        public long complete(long held, T subject, long @Nullable [] row) {
            long fired = 0;
            int verdicts = 0;
            for (Step<T> step : steps) {
                long decided = step.complete(held, subject, row);
                fired |= Step.fired(decided);
                verdicts |= Step.possible(decided);
            }
            return Step.result(fired, combination.ofRules(verdicts & ~SILENT, 0));
        }

        @Override
        public long winners(long fired) {
            long[] byVerdict = new long[Verdict.values().length];
            int verdicts = 0;
            for (Step<T> step : steps) {
                long won = step.winners(fired);
                verdicts |= Step.possible(won);
                byVerdict[Integer.numberOfTrailingZeros(Step.possible(won))] |= Step.fired(won);
            }
            int verdict = combination.ofRules(verdicts & ~SILENT, 0);
            return Step.result(byVerdict[Integer.numberOfTrailingZeros(verdict)], verdict);
        }
    }

    /**
     * Several steps, one after the other until one speaks.
     *
     * @param steps the steps
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record OfFirst<T>(Step<T>[] steps) implements CombinedStep<T> {
        @Override
        public int run(Frame<T> frame) {
            int possible = SILENT;
            for (int i = 0; i < steps.length && (possible & SILENT) != 0; i++) {
                int next = possible == SILENT ? steps[i].run(frame) : frame.perhaps(steps[i]);
                possible = possible & ~SILENT | next;
            }
            return possible;
        }

        @Override
        public long complete(long held, T subject, long @Nullable [] row) {
            for (Step<T> step : steps) {
                long decided = step.complete(held, subject, row);
                if (Step.possible(decided) != SILENT) {
                    return decided;
                }
            }
            return Step.result(0, SILENT);
        }

        @Override
        public long winners(long fired) {
            for (Step<T> step : steps) {
                long won = step.winners(fired);
                if (Step.possible(won) != SILENT) {
                    return won;
                }
            }
            return Step.result(0, SILENT);
        }
    }

    /**
     * Several steps of which one alone may speak.
     *
     * @param conflict the verdict where more do, as a bit
     * @param steps the steps
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record OfOne<T>(int conflict, Step<T>[] steps) implements CombinedStep<T> {
        @Override
        public int run(Frame<T> frame) {
            int certain = 0;
            int speaking = 0;
            int ofCertain = 0;
            int ofAny = 0;
            for (Step<T> step : steps) {
                int possible = step.run(frame);
                ofAny |= possible & ~SILENT;
                speaking += possible == SILENT ? 0 : 1;
                if ((possible & SILENT) == 0) {
                    certain++;
                    ofCertain |= possible;
                }
            }
            int alone = switch (certain) {
                case 0 -> ofAny | SILENT;
                case 1 -> ofCertain;
                default -> 0;
            };
            return speaking > 1 ? alone | conflict : alone;
        }

        @Override
        public long winners(long fired) {
            long alone = Step.result(0, SILENT);
            for (Step<T> step : steps) {
                long won = step.winners(fired);
                if (Step.possible(won) != SILENT) {
                    // Of two that speak none wins: nobody's obligations come with the verdict of a conflict.
                    alone = Step.possible(alone) == SILENT ? won : Step.result(0, conflict);
                }
            }
            return alone;
        }
    }
}
