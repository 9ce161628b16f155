package dev.governance.policy;

import java.util.List;

/**
 * One step of a compiled policy. It returns the set of possible verdicts, one bit each, and marks the rules that fired and
 * those that are open.
 */
abstract class Step<T> {

    static final int SILENT = Verdict.ABSTAIN.bit();

    abstract int run(Frame<T> frame);

    /** One rule. */
    static final class OfRule<T> extends Step<T> {
        private final Test<T> test;
        private final long mark;
        private final int verdict;

        OfRule(Test<T> test, int index, Verdict verdict) {
            this.test = test;
            this.mark = 1L << index;
            this.verdict = verdict.bit();
        }

        @Override
        int run(Frame<T> frame) {
            if (frame.complete) {
                if (test.holds(frame.row, frame.subject)) {
                    frame.fired |= mark;
                    return verdict;
                }
                return SILENT;
            }
            return switch (test.truth(frame.row, frame.subject)) {
                case TRUE -> {
                    frame.fired |= mark;
                    yield verdict;
                }
                case FALSE -> SILENT;
                case UNKNOWN -> {
                    frame.open |= mark;
                    yield verdict | SILENT;
                }
            };
        }
    }

    /** Some rules, the strictest or the mildest of which wins: the form of most policies, so it has a loop of its own. */
    static final class OfRules<T> extends Step<T> {
        private final Combination combination;
        private final Test<T>[] tests;
        private final long[] marks;
        private final int[] verdicts;

        OfRules(Combination combination, List<Rule<T>> rules, List<Test<T>> tests, int first) {
            this.combination = combination;
            this.tests = Test.array(tests);
            this.marks = new long[tests.size()];
            this.verdicts = new int[tests.size()];
            for (int i = 0; i < marks.length; i++) {
                marks[i] = 1L << (first + i);
                verdicts[i] = rules.get(i).verdict().bit();
            }
        }

        @Override
        int run(Frame<T> frame) {
            return frame.complete ? complete(frame) : partial(frame);
        }

        private int complete(Frame<T> frame) {
            long fired = 0;
            int spoken = 0;
            for (int i = 0; i < tests.length; i++) {
                if (tests[i].holds(frame.row, frame.subject)) {
                    fired |= marks[i];
                    spoken |= verdicts[i];
                }
            }
            frame.fired |= fired;
            if (spoken == 0) {
                return SILENT;
            }
            return combination == Combination.STRICTEST ? Integer.highestOneBit(spoken) : Integer.lowestOneBit(spoken);
        }

        private int partial(Frame<T> frame) {
            int possible = SILENT;
            for (int i = 0; i < tests.length; i++) {
                Truth truth = tests[i].truth(frame.row, frame.subject);
                if (truth == Truth.TRUE) {
                    frame.fired |= marks[i];
                    possible = combination.of(possible, verdicts[i]);
                } else if (truth == Truth.UNKNOWN) {
                    frame.open |= marks[i];
                    possible = combination.of(possible, verdicts[i] | SILENT);
                }
            }
            return possible;
        }
    }

    /** Several steps, the strictest or the mildest of which wins. */
    static final class OfAll<T> extends Step<T> {
        private final Combination combination;
        private final Step<T>[] steps;

        OfAll(Combination combination, List<Step<T>> steps) {
            this.combination = combination;
            this.steps = array(steps);
        }

        @Override
        int run(Frame<T> frame) {
            int possible = SILENT;
            for (Step<T> step : steps) {
                possible = combination.of(possible, step.run(frame));
            }
            return possible;
        }
    }

    /** Several steps, one after the other until one speaks. */
    static final class OfFirst<T> extends Step<T> {
        private final Step<T>[] steps;

        OfFirst(List<Step<T>> steps) {
            this.steps = array(steps);
        }

        @Override
        int run(Frame<T> frame) {
            int possible = SILENT;
            for (Step<T> step : steps) {
                if ((possible & SILENT) == 0) {
                    break;
                }
                int next = possible == SILENT ? step.run(frame) : frame.perhaps(step);
                possible = possible & ~SILENT | next;
            }
            return possible;
        }
    }

    /** Several steps of which one alone may speak. */
    static final class OfOne<T> extends Step<T> {
        private final Step<T>[] steps;
        private final int conflict;

        OfOne(Verdict conflict, List<Step<T>> steps) {
            this.steps = array(steps);
            this.conflict = conflict.bit();
        }

        @Override
        int run(Frame<T> frame) {
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
    }

    /** A step under a condition. */
    static final class OfGuard<T> extends Step<T> {
        private final Test<T> test;
        private final Step<T> step;

        OfGuard(Test<T> test, Step<T> step) {
            this.test = test;
            this.step = step;
        }

        @Override
        int run(Frame<T> frame) {
            return switch (test.truth(frame.row, frame.subject)) {
                case TRUE -> step.run(frame);
                case FALSE -> SILENT;
                case UNKNOWN -> frame.perhaps(step) | SILENT;
            };
        }
    }

    /** A step whose outcome is closed by defaults. */
    static final class OfSettled<T> extends Step<T> {
        private final Step<T> step;
        private final int forUnknown;
        private final int forSilence;
        private final long unknown;
        private final long silence;

        OfSettled(Step<T> step, Settled<T> settled, int unknown, int silence) {
            this.step = step;
            this.forUnknown = settled.forUnknown().bit();
            this.forSilence = settled.forSilence().bit();
            this.unknown = 1L << unknown;
            this.silence = 1L << silence;
        }

        @Override
        int run(Frame<T> frame) {
            int possible = step.run(frame);
            if ((possible & possible - 1) != 0) {
                frame.fired |= unknown;
                return forUnknown;
            }
            if (possible == SILENT && forSilence != SILENT) {
                frame.fired |= silence;
                return forSilence;
            }
            return possible;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    static <T> Step<T>[] array(List<Step<T>> steps) {
        return steps.toArray(new Step[0]);
    }
}
