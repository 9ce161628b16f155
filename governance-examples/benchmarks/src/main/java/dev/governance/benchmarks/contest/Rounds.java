package dev.governance.benchmarks.contest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs contestants in turn, one after the other in every round, so that a noisy minute hits all alike.
 *
 * <p>All run in one virtual machine: the calls that they share are as unpredictable as in a real program. JMH, with one
 * machine for each, is the other view.
 */
public final class Rounds {

    private Rounds() {}

    /**
     * Warms all up, then measures all in every round.
     *
     * @param contestants what is measured, in the order of a round
     * @param plan how long
     * @return a series for each contestant, in the same order
     */
    public static ImmutableList<Series> run(List<Contestant> contestants, Plan plan) {
        List<Long> passes = new ArrayList<>();
        for (Contestant contestant : contestants) {
            passes.add(warmUp(contestant, plan));
        }
        List<ImmutableList.Builder<Sample>> samples = new ArrayList<>();
        contestants.forEach(contestant -> samples.add(ImmutableList.builder()));
        for (int round = 0; round < plan.rounds(); round++) {
            for (int i = 0; i < contestants.size(); i++) {
                samples.get(i).add(Sample.of(contestants.get(i), passes.get(i)));
            }
        }
        ImmutableList.Builder<Series> series = ImmutableList.builder();
        for (int i = 0; i < contestants.size(); i++) {
            series.add(new Series(contestants.get(i).name(), samples.get(i).build()));
        }
        return series.build();
    }

    /** Returns how many passes fill a round. */
    private static long warmUp(Contestant contestant, Plan plan) {
        long left = plan.warmup().toNanos();
        long last = 1;
        while (left > 0) {
            last = Math.max(1, Sample.of(contestant, 1).cpuNanos());
            left -= last;
        }
        return Math.max(1, plan.round().toNanos() / last);
    }
}
