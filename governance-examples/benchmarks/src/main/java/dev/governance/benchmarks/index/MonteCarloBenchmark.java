package dev.governance.benchmarks.index;

import dev.governance.scoring.index.RankDistribution;
import dev.governance.scoring.index.Uncertainty;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** A thousand replications over scales, weights and means, and quantiles of the ranks. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class MonteCarloBenchmark {

    private static final int REPLICATIONS = 1000;

    /** How many units there are. */
    @Param({"50", "1000"})
    public int units;

    private Uncertainty uncertainty;

    /** Made by JMH. */
    public MonteCarloBenchmark() {}

    /**
     * Runs it.
     *
     * @param arguments not read
     * @throws RunnerException if JMH fails
     */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(MonteCarloBenchmark.class.getName())
                        .shouldFailOnError(true)
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
    }

    /** Makes the figures. */
    @Setup
    public void prepare() {
        uncertainty = IndexWorkload.uncertainty(units);
    }

    /**
     * Runs the replications and takes three quantiles.
     *
     * @param hole where they go
     */
    @Benchmark
    public void replications(Blackhole hole) {
        RankDistribution ranks = uncertainty.ranks(REPLICATIONS);
        hole.consume(ranks.quantile(0.05));
        hole.consume(ranks.quantile(0.5));
        hole.consume(ranks.quantile(0.95));
    }
}
