package dev.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Agreement;
import dev.governance.benchmarks.contest.Contestant;
import dev.governance.benchmarks.contest.Decider;
import dev.governance.benchmarks.contest.Plan;
import dev.governance.benchmarks.contest.Rounds;
import dev.governance.benchmarks.contest.Sample;
import dev.governance.benchmarks.contest.Series;
import dev.governance.benchmarks.contest.Table;
import dev.governance.benchmarks.growth.CatalogueRequest;
import dev.governance.benchmarks.growth.FullScan;
import dev.governance.benchmarks.growth.GrowthRow;
import dev.governance.benchmarks.growth.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ten to ten thousand rules, of which about twenty fire: does a decision cost what could apply, or what there is? */
@Command(name = "GrowthTable", mixinStandardHelpOptions = true)
public final class GrowthTable implements Callable<Integer> {

    private static final int REQUESTS = 2_000;
    private static final int BRIEF_REQUESTS = 200;

    @Option(names = "--brief", description = "A few seconds only; shows that everything runs, figures mean little.")
    private boolean brief;

    @Option(names = "--sizes", split = ",", description = "How many rules; 10,100,1000,10000 by default.")
    private List<Integer> sizes = ImmutableList.of(10, 100, 1_000, 10_000);

    @Option(names = "--rows", split = ",", description = "The rows to run: ${COMPLETION-CANDIDATES}; all by default.")
    private Set<GrowthRow> rows = new LinkedHashSet<>(Arrays.asList(GrowthRow.values()));

    @Option(names = "--csv", description = "Where the table is written as CSV.")
    private Optional<Path> csv = Optional.empty();

    /** Makes the command. */
    public GrowthTable() {}

    /**
     * Runs it.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new GrowthTable()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Table table = new Table("row", "rules", "fired", "x by hand", "cpu ns", "least", "most", "bytes");
        rows.add(GrowthRow.INDEX);
        for (int size : sizes) {
            addSize(table, size);
        }
        table.print(System.out);
        if (csv.isPresent()) {
            table.write(csv.get());
        }
        return 0;
    }

    private void addSize(Table table, int size) {
        RuleCatalogue catalogue = new RuleCatalogue(size);
        ImmutableList<CatalogueRequest> requests = catalogue.requests(brief ? BRIEF_REQUESTS : REQUESTS);
        FullScan reference = new FullScan(catalogue.rules());
        ImmutableList.Builder<Contestant> contestants = ImmutableList.builder();
        for (GrowthRow row : GrowthRow.values()) {
            if (rows.contains(row)) {
                Decider<CatalogueRequest, Integer, ?> decider = row.make(catalogue.rules());
                Agreement.of(reference, decider, requests).require(row.title());
                contestants.add(Contestant.of(row.title(), decider, requests));
            }
        }
        ImmutableList<Series> series = Rounds.run(contestants.build(), Plan.of(brief));
        double fired = requests.stream()
                .mapToInt(request -> reference.decide(request).fired().size())
                .average()
                .orElseThrow();
        for (Series one : series) {
            table.add(
                    one.name(),
                    size,
                    fired,
                    one.cpuRatio(series.get(0)),
                    one.median(Sample::cpuPerDecision),
                    one.least(Sample::cpuPerDecision),
                    one.most(Sample::cpuPerDecision),
                    one.median(Sample::bytesPerDecision));
        }
    }
}
