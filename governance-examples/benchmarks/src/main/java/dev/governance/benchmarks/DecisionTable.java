package dev.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Contestant;
import dev.governance.benchmarks.contest.Plan;
import dev.governance.benchmarks.contest.Rounds;
import dev.governance.benchmarks.contest.Sample;
import dev.governance.benchmarks.contest.Series;
import dev.governance.benchmarks.contest.Table;
import dev.governance.benchmarks.rows.Row;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ten rules, ten thousand requests: verifies all rows, measures them in turn, prints a table and writes it as CSV. */
@Command(name = "DecisionTable", mixinStandardHelpOptions = true)
public final class DecisionTable implements Callable<Integer> {

    @Option(names = "--brief", description = "A few seconds only; shows that everything runs, figures mean little.")
    private boolean brief;

    @Option(names = "--rows", split = ",", description = "The rows to run: ${COMPLETION-CANDIDATES}; all by default.")
    private Set<Row> rows = new LinkedHashSet<>(Arrays.asList(Row.values()));

    @Option(names = "--csv", description = "Where the table is written as CSV.")
    private Optional<Path> csv = Optional.empty();

    /** Makes the command. */
    public DecisionTable() {}

    /**
     * Runs it.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new DecisionTable()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        rows.add(Row.IF_ELSE);
        ImmutableList<Request> requests = Workload.standard();
        ImmutableList<Contestant> contestants = Arrays.stream(Row.values())
                .filter(rows::contains)
                .map(row -> row.verified(requests))
                .collect(ImmutableList.toImmutableList());
        System.out.printf("%d rows decide alike on %d requests.%n", contestants.size(), requests.size());
        ImmutableList<Series> series = Rounds.run(contestants, Plan.of(brief));
        Table table = table(series);
        table.print(System.out);
        if (csv.isPresent()) {
            table.write(csv.get());
        }
        return 0;
    }

    private static Table table(ImmutableList<Series> series) {
        Table table = new Table("row", "x if/else", "cpu ns", "least", "most", "wall ns", "bytes");
        Series limit = series.get(0);
        for (Series one : series) {
            table.add(
                    one.name(),
                    one.cpuRatio(limit),
                    one.median(Sample::cpuPerDecision),
                    one.least(Sample::cpuPerDecision),
                    one.most(Sample::cpuPerDecision),
                    one.median(Sample::wallPerDecision),
                    one.median(Sample::bytesPerDecision));
        }
        return table;
    }
}
