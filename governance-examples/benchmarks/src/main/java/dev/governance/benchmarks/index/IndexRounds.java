package dev.governance.benchmarks.index;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import dev.governance.benchmarks.contest.Series;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.LongSupplier;

/** Runs works in turn, round by round, and keeps the processor time that each took. */
final class IndexRounds {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final ImmutableList<double[]> taken;

    private IndexRounds(ImmutableList<double[]> taken) {
        this.taken = taken;
    }

    /** A work of this thread: its processor time in nanoseconds. */
    static LongSupplier here(Runnable work) {
        return () -> {
            long before = THREAD.getCurrentThreadCpuTime();
            work.run();
            return THREAD.getCurrentThreadCpuTime() - before;
        };
    }

    static IndexRounds run(List<LongSupplier> works, long warmUpNanos, int rounds) {
        for (LongSupplier work : works) {
            for (long left = warmUpNanos; left > 0; ) {
                left -= Math.max(1, work.getAsLong());
            }
        }
        ImmutableList.Builder<double[]> all = ImmutableList.builder();
        works.forEach(work -> all.add(new double[rounds]));
        ImmutableList<double[]> taken = all.build();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < works.size(); i++) {
                taken.get(i)[round] = works.get(i).getAsLong();
            }
        }
        return new IndexRounds(taken);
    }

    /** The median time of a work, in milliseconds. */
    double milliseconds(int work) {
        return Series.median(taken.get(work)) / 1e6;
    }

    double least(int work) {
        return java.util.Arrays.stream(taken.get(work)).min().orElseThrow() / 1e6;
    }

    /** The median of the ratios of each round. */
    double ratio(int work, int to) {
        double[] ratios = new double[taken.get(work).length];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = taken.get(work)[round] / taken.get(to)[round];
        }
        return Series.median(ratios);
    }
}
