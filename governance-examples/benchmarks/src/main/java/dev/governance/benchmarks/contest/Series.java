package dev.governance.benchmarks.contest;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What one contestant took, round by round.
 *
 * @param name the contestant's name
 * @param samples one sample a round, at least one
 */
public record Series(String name, ImmutableList<Sample> samples) {

    /**
     * Returns the median over the rounds.
     *
     * @param reading what is read from a round
     * @return the median
     */
    public double median(ToDoubleFunction<Sample> reading) {
        return median(samples.stream().mapToDouble(reading).toArray());
    }

    /**
     * Returns the least over the rounds.
     *
     * @param reading what is read from a round
     * @return the least
     */
    public double least(ToDoubleFunction<Sample> reading) {
        return samples.stream().mapToDouble(reading).min().orElseThrow();
    }

    /**
     * Returns the most over the rounds.
     *
     * @param reading what is read from a round
     * @return the most
     */
    public double most(ToDoubleFunction<Sample> reading) {
        return samples.stream().mapToDouble(reading).max().orElseThrow();
    }

    /**
     * Returns how many times the CPU time of another contestant this one took: the median of the ratios of each round,
     * because what disturbs a round disturbs both.
     *
     * @param other the other contestant's series, of as many rounds
     * @return the ratio
     */
    public double cpuRatio(Series other) {
        return median(IntStream.range(0, samples.size())
                .mapToDouble(i ->
                        samples.get(i).cpuPerDecision() / other.samples().get(i).cpuPerDecision())
                .toArray());
    }

    /**
     * Returns the median of numbers: the middle one, or the mean of the two in the middle.
     *
     * @param numbers at least one number
     * @return the median
     */
    public static double median(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
