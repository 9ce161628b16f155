package dev.governance.benchmarks;

import dev.governance.benchmarks.scoring.TwentyRules;
import dev.governance.benchmarks.scoring.Unit;
import dev.governance.scoring.ScoringPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Units a second under JMH, twenty rules each: by the library with all parts kept, and by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class ScoringBenchmark {

    private ScoringPolicy<Unit> policy;
    private Unit[] units;
    private int next;

    /** Made by JMH. */
    public ScoringBenchmark() {}

    /**
     * Runs both.
     *
     * @param arguments {@code --brief} for a moment
     * @throws RunnerException if JMH fails
     */
    public static void main(String[] arguments) throws RunnerException {
        boolean brief = Arrays.asList(arguments).contains("--brief");
        new Runner(new OptionsBuilder()
                        .include(ScoringBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .forks(brief ? 1 : 2)
                        .warmupIterations(brief ? 1 : 3)
                        .warmupTime(brief ? TimeValue.milliseconds(200) : TimeValue.seconds(1))
                        .measurementIterations(brief ? 1 : 5)
                        .measurementTime(brief ? TimeValue.milliseconds(200) : TimeValue.seconds(1))
                        .build())
                .run();
    }

    /** Makes the units, and checks that both give them the same points. */
    @Setup
    public void prepare() {
        List<Unit> all = Unit.all();
        TwentyRules.requireAgreement(all);
        policy = TwentyRules.policy();
        units = all.toArray(new Unit[0]);
    }

    private Unit unit() {
        next = next + 1 < units.length ? next + 1 : 0;
        return units[next];
    }

    /**
     * Scores one unit.
     *
     * @return its score, with all parts
     */
    @Benchmark
    public Object library() {
        return policy.score(unit());
    }

    /**
     * Computes the points of one unit.
     *
     * @return its points
     */
    @Benchmark
    public Object byHand() {
        return TwentyRules.byHand(unit());
    }
}
