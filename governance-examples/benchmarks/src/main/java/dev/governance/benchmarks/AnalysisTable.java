package dev.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Plan;
import dev.governance.benchmarks.contest.Rounds;
import dev.governance.benchmarks.contest.Sample;
import dev.governance.benchmarks.contest.Series;
import dev.governance.benchmarks.contest.Table;
import dev.governance.benchmarks.rows.LibraryAnalysis;
import dev.governance.benchmarks.workload.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What analysis of the ten rules takes: a row for each question, in microseconds. */
@Command(name = "AnalysisTable", mixinStandardHelpOptions = true)
public final class AnalysisTable implements Callable<Integer> {

    private static final double MICRO = 1e-3;

    @Option(names = "--brief", description = "A few seconds only; shows that everything runs, figures mean little.")
    private boolean brief;

    @Option(names = "--csv", description = "Where the table is written as CSV.")
    private Optional<Path> csv = Optional.empty();

    /** Makes the command. */
    public AnalysisTable() {}

    /**
     * Runs it.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AnalysisTable()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        ImmutableList<Series> series = Rounds.run(new LibraryAnalysis().questions(Workload.standard()), Plan.of(brief));
        Table table = new Table("question", "cpu us", "least", "most", "wall us", "bytes");
        for (Series one : series) {
            table.add(
                    one.name(),
                    one.median(Sample::cpuPerDecision) * MICRO,
                    one.least(Sample::cpuPerDecision) * MICRO,
                    one.most(Sample::cpuPerDecision) * MICRO,
                    one.median(Sample::wallPerDecision) * MICRO,
                    one.median(Sample::bytesPerDecision));
        }
        table.print(System.out);
        if (csv.isPresent()) {
            table.write(csv.get());
        }
        return 0;
    }
}
