package dev.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Contestant;
import dev.governance.benchmarks.contest.Plan;
import dev.governance.benchmarks.contest.Rounds;
import dev.governance.benchmarks.contest.Sample;
import dev.governance.benchmarks.contest.Series;
import dev.governance.benchmarks.contest.Table;
import dev.governance.benchmarks.ledger.HandSums;
import dev.governance.benchmarks.ledger.MadeJournal;
import dev.governance.funding.LedgerReview;
import dev.governance.funding.LineBalance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A ledger that keeps every rule and loses nothing, beside a sum by hand: does time grow in proportion to the entries? */
@Command(name = "LedgerTable", mixinStandardHelpOptions = true)
public final class LedgerTable implements Callable<Integer> {

    private static final double MILLI = 1e-6;

    @Option(names = "--brief", description = "A few seconds only; shows that everything runs, figures mean little.")
    private boolean brief;

    @Option(names = "--sizes", split = ",", description = "How many entries; 250000,500000,1000000 by default.")
    private List<Integer> sizes = ImmutableList.of(250_000, 500_000, 1_000_000);

    @Option(names = "--csv", description = "Where the table is written as CSV.")
    private Optional<Path> csv = Optional.empty();

    /** Makes the command. */
    public LedgerTable() {}

    /**
     * Runs it.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new LedgerTable()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Table table = new Table("row", "entries", "x by hand", "cpu ms", "least", "most");
        sizes.forEach(size -> add(table, size));
        table.print(System.out);
        if (csv.isPresent()) {
            table.write(csv.get());
        }
        return 0;
    }

    private void add(Table table, int size) {
        MadeJournal journal = MadeJournal.of(size);
        long[] paid = new long[2];
        List<Contestant> contestants = List.of(
                new Contestant("sum by hand", 1, () -> paid[0] = HandSums.paid(journal.entries())),
                new Contestant("ledger", 1, () -> paid[1] = posted(journal)));
        ImmutableList<Series> series = Rounds.run(contestants, plan());
        if (paid[0] != paid[1]) {
            throw new IllegalStateException("paid by hand " + paid[0] + ", by the ledger " + paid[1]);
        }
        for (Series one : series) {
            table.add(
                    one.name(),
                    size,
                    one.cpuRatio(series.get(0)),
                    one.median(Sample::cpuPerDecision) * MILLI,
                    one.least(Sample::cpuPerDecision) * MILLI,
                    one.most(Sample::cpuPerDecision) * MILLI);
        }
    }

    private static long posted(MadeJournal journal) {
        LedgerReview review = LedgerReview.of(journal.budget(), journal.entries());
        if (!review.findings().isEmpty() || !review.ledger().isBalanced()) {
            throw new IllegalStateException(review.findings().toString());
        }
        return review.ledger().lines().stream()
                .map(LineBalance::paid)
                .mapToLong(money -> money.fen())
                .sum();
    }

    /** One journal is long enough to be measured by itself. */
    private Plan plan() {
        return brief ? Plan.brief() : new Plan(Duration.ofSeconds(2), 5, Duration.ofMillis(200));
    }
}
