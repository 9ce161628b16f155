package dev.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Contestant;
import dev.governance.benchmarks.contest.Plan;
import dev.governance.benchmarks.contest.Rounds;
import dev.governance.benchmarks.contest.Sample;
import dev.governance.benchmarks.contest.Series;
import dev.governance.benchmarks.contest.Table;
import dev.governance.benchmarks.matching.CostKind;
import dev.governance.benchmarks.matching.TextbookAssignment;
import dev.governance.matching.Assignment;
import dev.governance.matching.CostTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exact assignments with proof, reasons and a rule for ties, beside the textbook's method without them. */
@Command(name = "MatchingTable", mixinStandardHelpOptions = true)
public final class MatchingTable implements Callable<Integer> {

    private static final long SEED = 7;
    private static final double MILLI = 1e-6;

    @Option(names = "--brief", description = "A few seconds only; shows that everything runs, figures mean little.")
    private boolean brief;

    @Option(names = "--sizes", split = ",", description = "How many rows and columns; 1000,2000 by default.")
    private List<Integer> sizes = ImmutableList.of(1_000, 2_000);

    @Option(
            names = "--kinds",
            split = ",",
            description = "What costs are like: ${COMPLETION-CANDIDATES}; all by default.")
    private Set<CostKind> kinds = new LinkedHashSet<>(Arrays.asList(CostKind.values()));

    @Option(names = "--csv", description = "Where the table is written as CSV.")
    private Optional<Path> csv = Optional.empty();

    /** Makes the command. */
    public MatchingTable() {}

    /**
     * Runs it.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new MatchingTable()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Table table = new Table("costs", "size", "row", "x textbook", "cpu ms", "least", "most");
        for (CostKind kind : kinds) {
            for (int size : sizes) {
                add(table, kind, size);
            }
        }
        table.print(System.out);
        if (csv.isPresent()) {
            table.write(csv.get());
        }
        return 0;
    }

    private void add(Table table, CostKind kind, int size) {
        long[][] costs = kind.table(size, SEED);
        CostTable pairs = CostTable.of(size, size, (row, column) -> costs[row][column]);
        long[] totals = new long[2];
        List<Contestant> contestants = List.of(
                new Contestant("textbook", 1, () -> totals[0] = TextbookAssignment.total(costs)),
                new Contestant(
                        "library",
                        1,
                        () -> totals[1] = Assignment.cheapest(pairs).total()));
        ImmutableList<Series> series = Rounds.run(contestants, plan());
        if (totals[0] != totals[1]) {
            throw new IllegalStateException("the totals differ: " + Arrays.toString(totals));
        }
        for (Series one : series) {
            table.add(
                    kind.name(),
                    size,
                    one.name(),
                    one.cpuRatio(series.get(0)),
                    one.median(Sample::cpuPerDecision) * MILLI,
                    one.least(Sample::cpuPerDecision) * MILLI,
                    one.most(Sample::cpuPerDecision) * MILLI);
        }
    }

    /** One assignment is long enough to be measured by itself; three rounds show how much it varies. */
    private Plan plan() {
        return brief ? Plan.brief() : new Plan(Duration.ofMillis(500), 3, Duration.ofMillis(200));
    }
}
