package dev.governance.benchmarks.index;

import dev.governance.scoring.index.CompositeIndex;
import dev.governance.scoring.index.IndexScores;
import dev.governance.scoring.index.IndexTable;
import dev.governance.scoring.statistics.Ties;
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

/** Fifty indicators, min–max, three levels, ranks, all values kept: by the library and by hand over the same arrays. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class IndexBenchmark {

    /** How many units there are. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int units;

    private double[][] columns;
    private IndexTable table;
    private CompositeIndex index;

    /** Made by JMH. */
    public IndexBenchmark() {}

    /**
     * Runs both; a number of units may be named.
     *
     * @param arguments numbers of units; all where none is named
     * @throws RunnerException if JMH fails
     */
    public static void main(String[] arguments) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        if (arguments.length > 0) {
            options.param("units", arguments);
        }
        new Runner(options.include(IndexBenchmark.class.getName())
                        .shouldFailOnError(true)
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
    }

    /** Makes the figures, and sees that both agree. */
    @Setup
    public void prepare() {
        columns = IndexWorkload.columns(units);
        table = IndexWorkload.table(columns);
        index = IndexWorkload.index();
        double[] ours = index.fit(table).score(table).index();
        double[] theirs = new HandWrittenIndex(columns).index;
        for (int i = 0; i < ours.length; i++) {
            if (!(Math.abs(ours[i] - theirs[i]) < 1e-9)) {
                throw new IllegalStateException("unit " + i + ": " + ours[i] + " and " + theirs[i]);
            }
        }
    }

    /**
     * Fits, scores and ranks.
     *
     * @param hole where the values go
     */
    @Benchmark
    public void library(Blackhole hole) {
        IndexScores scores = index.fit(table).score(table);
        hole.consume(scores);
        hole.consume(scores.ranks("index", Ties.MIN));
    }

    /**
     * Does the same with loops that know the tree.
     *
     * @param hole where the values go
     */
    @Benchmark
    public void byHand(Blackhole hole) {
        hole.consume(new HandWrittenIndex(columns));
    }
}
