package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import dev.governance.scoring.statistics.Moments;
import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.Ties;
import java.io.Serializable;

/**
 * A compromise between the many and the worst off (多准则妥协解排序法, VIKOR, Opricovic and Tzeng 2004).
 *
 * <p>A column without spread is no reason to regret anything; nor is a utility or regret that all share.
 *
 * @param majority how much the sum of regrets counts against the greatest regret, 0 to 1
 */
public record Vikor(double majority) implements Serializable {

    /** Refuses a part that is none. */
    public Vikor {
        checkArgument(majority >= 0 && majority <= 1, "the part of the majority lies from 0 to 1, not %s", majority);
    }

    /**
     * Compares alternatives.
     *
     * @param table the alternatives; no scaling is needed
     * @return regrets and compromise
     */
    public Compromise compromise(DecisionTable table) {
        double[] sums = new double[table.size()];
        double[] greatest = new double[table.size()];
        for (int j = 0; j < table.width(); j++) {
            double best = table.best(j);
            double range = best - table.worst(j);
            for (int i = 0; i < sums.length; i++) {
                double regret = range == 0 ? 0 : table.weight(j) * ((best - table.figure(i, j)) / range);
                sums[i] += regret;
                greatest[i] = Math.max(greatest[i], regret);
            }
        }
        double[] q = new double[sums.length];
        double[] scaledSums = stretch(sums);
        double[] scaledGreatest = stretch(greatest);
        for (int i = 0; i < q.length; i++) {
            q[i] = majority * scaledSums[i] + (1 - majority) * scaledGreatest[i];
        }
        return Compromise.of(sums, greatest, q, scaledSums, scaledGreatest);
    }

    private static double[] stretch(double[] x) {
        return new MinMax(0, 1, 0).normalise(x, Direction.HIGHER_IS_BETTER);
    }

    /**
     * The outcome.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Compromise {
        private final double[] sums;
        private final double[] greatest;
        private final double[] q;
        private final boolean advantage;
        private final boolean stability;
        private final ImmutableSet<Integer> set;

        private Compromise(
                double[] sums,
                double[] greatest,
                double[] q,
                boolean advantage,
                boolean stability,
                ImmutableSet<Integer> set) {
            this.sums = sums;
            this.greatest = greatest;
            this.q = q;
            this.advantage = advantage;
            this.stability = stability;
            this.set = set;
        }

        private static Compromise of(double[] sums, double[] greatest, double[] q, double[] s, double[] r) {
            double least = Moments.min(q);
            double enough = q.length < 2 ? 0 : 1.0 / (q.length - 1);
            double[] ranks = Ranks.ascending(q, Ties.DENSE);
            boolean stable = true;
            ImmutableSet.Builder<Integer> chosen = ImmutableSet.builder();
            ImmutableSet.Builder<Integer> near = ImmutableSet.builder();
            ImmutableSet.Builder<Integer> firstTwo = ImmutableSet.builder();
            for (int i = 0; i < q.length; i++) {
                boolean first = ranks[i] == 1;
                stable &= !first || s[i] == 0 || r[i] == 0;
                add(chosen, first, i);
                add(near, first || q[i] - least < enough, i);
                add(firstTwo, ranks[i] <= 2, i);
            }
            boolean alone = near.build().size() == chosen.build().size();
            ImmutableSet<Integer> set = !alone ? near.build() : stable ? chosen.build() : firstTwo.build();
            return new Compromise(sums, greatest, q, alone, stable, set);
        }

        private static void add(ImmutableSet.Builder<Integer> set, boolean wanted, int i) {
            if (wanted) {
                set.add(i);
            }
        }

        /**
         * Returns the weighted sum of regrets.
         *
         * @return one for each alternative; less is better
         */
        public double[] sums() {
            return sums.clone();
        }

        /**
         * Returns the greatest regret.
         *
         * @return one for each alternative; less is better
         */
        public double[] greatest() {
            return greatest.clone();
        }

        /**
         * Returns the compromise.
         *
         * @return one figure for each alternative, 0 to 1; less is better
         */
        public double[] q() {
            return q.clone();
        }

        /**
         * Tells whether nobody comes near the first.
         *
         * @return whether the lead is at least 1 / (n − 1)
         */
        public boolean hasAdvantage() {
            return advantage;
        }

        /**
         * Tells whether the first is first by the sum or by the greatest regret too.
         *
         * @return whether it is
         */
        public boolean isStable() {
            return stability;
        }

        /**
         * Returns those between which the method does not decide.
         *
         * @return the numbers of the alternatives, from 0
         */
        public ImmutableSet<Integer> set() {
            return set;
        }

        /**
         * Ranks the alternatives, those between which the method does not decide being first together.
         *
         * @return the ranks; 1 is the best
         */
        public double[] ranks() {
            double[] plain = Ranks.ascending(q, Ties.DENSE);
            double last = Doubles.max(set.stream().mapToDouble(i -> plain[i]).toArray());
            for (int i = 0; i < plain.length; i++) {
                plain[i] = plain[i] <= last ? 1 : plain[i] - last + 1;
            }
            return plain;
        }

        @Override
        public String toString() {
            return "Compromise" + Ints.asList(Ints.toArray(set));
        }
    }
}
