package dev.governance.benchmarks;

import dev.governance.benchmarks.contest.Agreement;
import dev.governance.benchmarks.contest.Decider;
import dev.governance.benchmarks.rows.Row;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import dev.governance.benchmarks.workload.Workload;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The rows of the decision table under JMH: one virtual machine for each, with the profiler of the collector. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class DecisionBenchmark {

    /** The row that is run. */
    @Param
    public Row row;

    private Decider<Request, RuleId, ?> decider;
    private Request[] requests;
    private int next;

    /** Made by JMH. */
    public DecisionBenchmark() {}

    /**
     * Runs all rows.
     *
     * @param arguments {@code --brief} for a moment, then names of rows; all rows where none is named
     * @throws RunnerException if JMH fails
     */
    public static void main(String[] arguments) throws RunnerException {
        List<String> words = Arrays.asList(arguments);
        boolean brief = words.contains("--brief");
        String[] rows = words.stream().filter(word -> !word.startsWith("--")).toArray(String[]::new);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(DecisionBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .forks(brief ? 1 : 2)
                .warmupIterations(brief ? 1 : 3)
                .warmupTime(brief ? TimeValue.milliseconds(200) : TimeValue.seconds(1))
                .measurementIterations(brief ? 1 : 5)
                .measurementTime(brief ? TimeValue.milliseconds(200) : TimeValue.seconds(1));
        if (rows.length > 0) {
            options.param("row", rows);
        }
        new Runner(options.build()).run();
    }

    /** Makes the row, and checks that it decides as the one by hand. */
    @Setup
    public void prepare() {
        List<Request> standard = Workload.standard();
        decider = row.make();
        Agreement.of(Row.IF_ELSE.make(), decider, standard).require(row.title());
        decider = row.make();
        requests = standard.toArray(new Request[0]);
    }

    /**
     * Makes one decision.
     *
     * @return the decision
     */
    @Benchmark
    public Object decide() {
        next = next + 1 < requests.length ? next + 1 : 0;
        return decider.decide(requests[next]);
    }
}
