package dev.governance.policy;

import org.jspecify.annotations.Nullable;

/** Rules without plain predicates, the strictest or the mildest of which wins: the form of most policies. */
sealed interface GroupStep<T> extends Step<T> {

    /**
     * Up to {@value Step#PLACES} rules, whose tests are among the truths at the places of their marks: a few operations on
     * whole sets, however many rules there are.
     *
     * @param combination which verdict wins
     * @param members the places of the rules
     * @param admit the places of those that argue for {@link Verdict#ADMIT}
     * @param onConditions the places of those that argue for {@link Verdict#ADMIT_ON_CONDITIONS}
     * @param refer the places of those that argue for {@link Verdict#REFER}
     * @param sendBack the places of those that argue for {@link Verdict#RETURN}
     * @param refuse the places of those that argue for {@link Verdict#REFUSE}
     */
    record OfMasks<T>(
            Combination combination,
            long members,
            long admit,
            long onConditions,
            long refer,
            long sendBack,
            long refuse)
            implements GroupStep<T> {

        /** Returns the verdicts for which the rules of some places argue. */
        int verdicts(long places) {
            return bit(places & admit, Verdict.ADMIT)
                    | bit(places & onConditions, Verdict.ADMIT_ON_CONDITIONS)
                    | bit(places & refer, Verdict.REFER)
                    | bit(places & sendBack, Verdict.RETURN)
                    | bit(places & refuse, Verdict.REFUSE);
        }

        private static int bit(long places, Verdict verdict) {
            return places != 0 ? verdict.bit() : 0;
        }

        @Override
        public int run(Frame<T> frame) {
            return frame.group(this);
        }

        @Override
        public long complete(long held, T subject, long @Nullable [] row) {
            long fired = held & members;
            return Step.result(fired, combination.ofRules(verdicts(fired), 0));
        }

        @Override
        public long winners(long fired) {
            long mine = fired & members;
            int verdict = combination.ofRules(verdicts(mine), 0);
            return Step.result(mine & arguing(verdict), verdict);
        }

        /** Returns the places of the rules that argue for a verdict. */
        private long arguing(int verdict) {
            return switch (Verdict.values()[Integer.numberOfTrailingZeros(verdict)]) {
                case ABSTAIN -> 0;
                case ADMIT -> admit;
                case ADMIT_ON_CONDITIONS -> onConditions;
                case REFER -> refer;
                case RETURN -> sendBack;
                case REFUSE -> refuse;
            };
        }
    }

    /**
     * Any number of rules, of which only those are asked that the index does not rule out.
     *
     * @param combination which verdict wins
     * @param index which rules a row could concern
     * @param tests the tests of the rules
     * @param places their marks
     * @param verdicts the verdicts for which they argue, a bit each
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record OfIndex<T>(Combination combination, RuleIndex index, Test<T>[] tests, int[] places, int[] verdicts)
            implements GroupStep<T> {

        @Override
        public int run(Frame<T> frame) {
            Asking<T> asking = new Asking<>(this, frame);
            frame.offer(index, asking);
            return combination.ofRules(asking.certain, asking.perhaps);
        }

        @Override
        public long winners(long fired) {
            throw new IllegalStateException("a program of few places has no index");
        }
    }

    /** Asks the rules of a group that the index offers. */
    final class Asking<T> implements RuleIndex.Candidates {

        private final OfIndex<T> group;
        private final Frame<T> frame;
        private int certain;
        private int perhaps;

        Asking(OfIndex<T> group, Frame<T> frame) {
            this.group = group;
            this.frame = frame;
        }

        @Override
        public void ask(int member) {
            int truth = frame.truth(group.tests[member]);
            if (truth == Test.TRUE) {
                fire(member);
            } else if (truth == Test.UNKNOWN) {
                frame.leaveOpen(group.places[member]);
                perhaps |= group.verdicts[member];
            }
        }

        @Override
        public void fire(int member) {
            frame.fire(group.places[member]);
            certain |= group.verdicts[member];
        }
    }
}
