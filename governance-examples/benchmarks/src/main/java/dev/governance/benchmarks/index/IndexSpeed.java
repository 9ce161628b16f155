package dev.governance.benchmarks.index;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Table;
import dev.governance.scoring.index.CompositeIndex;
import dev.governance.scoring.index.IndexScores;
import dev.governance.scoring.index.IndexTable;
import dev.governance.scoring.index.RankDistribution;
import dev.governance.scoring.index.Uncertainty;
import dev.governance.scoring.statistics.Ties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What an index of fifty indicators takes, three levels with all values kept and ranks, and what a thousand replications take:
 * beside loops by hand and beside numpy, in turn.
 */
@Command(name = "IndexSpeed", mixinStandardHelpOptions = true)
public final class IndexSpeed implements Callable<Integer> {

    private static final int REPLICATIONS = 1000;

    @Option(names = "--brief", description = "A few seconds only; shows that everything runs, figures mean little.")
    private boolean brief;

    @Option(names = "--sizes", split = ",", description = "How many units; 1000,10000,100000,1000000 by default.")
    private List<Integer> sizes = ImmutableList.of(1_000, 10_000, 100_000, 1_000_000);

    @Option(names = "--replicated", split = ",", description = "How many units are replicated; 50,1000 by default.")
    private List<Integer> replicated = ImmutableList.of(50, 1_000);

    @Option(names = "--csv", description = "Where the table is written as CSV.")
    private Optional<Path> csv = Optional.empty();

    /** What was made last, so that none is optimised away. */
    private Object kept = "";

    /** Makes the command. */
    public IndexSpeed() {}

    /**
     * Runs it.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new IndexSpeed()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Table table = new Table("work", "units", "row", "cpu ms", "least", "x by hand", "x numpy", "kept/raw");
        Optional<NumpyWork> numpy = NumpyWork.start();
        try {
            for (int size : sizes) {
                index(size, numpy, table);
            }
            for (int size : replicated) {
                replications(size, numpy, table);
            }
        } finally {
            if (numpy.isPresent()) {
                numpy.get().close();
            }
        }
        table.print(System.out);
        if (csv.isPresent()) {
            table.write(csv.get());
        }
        return 0;
    }

    private void index(int units, Optional<NumpyWork> numpy, Table table) {
        double memory = memory(units);
        double[][] columns = IndexWorkload.columns(units);
        IndexTable figures = IndexWorkload.table(columns);
        CompositeIndex index = IndexWorkload.index();
        List<LongSupplier> works = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of("by hand", "library"));
        works.add(IndexRounds.here(() -> kept = new HandWrittenIndex(columns)));
        works.add(IndexRounds.here(() -> {
            IndexScores scores = index.fit(figures).score(figures);
            kept = new Object[] {scores, scores.ranks("index", Ties.MIN)};
        }));
        numpy.ifPresent(server -> {
            names.add("numpy, columns together");
            works.add(() -> server.ask("columns " + units));
        });
        IndexRounds rounds = run(works);
        for (int i = 0; i < names.size(); i++) {
            table.add(
                    "index",
                    units,
                    names.get(i),
                    rounds.milliseconds(i),
                    rounds.least(i),
                    rounds.ratio(i, 0),
                    numpy.isPresent() ? rounds.ratio(i, 2) : Double.NaN,
                    i == 1 ? memory : Double.NaN);
        }
        kept = "";
    }

    private void replications(int units, Optional<NumpyWork> numpy, Table table) {
        Uncertainty uncertainty = IndexWorkload.uncertainty(units);
        List<LongSupplier> works = new ArrayList<>();
        works.add(IndexRounds.here(() -> {
            RankDistribution ranks = uncertainty.ranks(REPLICATIONS);
            kept = new Object[] {ranks.quantile(0.05), ranks.quantile(0.5), ranks.quantile(0.95)};
        }));
        numpy.ifPresent(server -> works.add(() -> server.ask("replications " + units)));
        IndexRounds rounds = run(works);
        for (int i = 0; i < works.size(); i++) {
            table.add(
                    REPLICATIONS + " replications",
                    units,
                    i == 0 ? "library" : "numpy",
                    rounds.milliseconds(i),
                    rounds.least(i),
                    Double.NaN,
                    numpy.isPresent() ? rounds.ratio(i, 1) : Double.NaN,
                    Double.NaN);
        }
    }

    private IndexRounds run(List<LongSupplier> works) {
        return IndexRounds.run(works, brief ? 10_000_000L : 3_000_000_000L, brief ? 2 : 15);
    }

    /** What the table of figures, all values and the ranks hold in memory, as a multiple of the bytes of the figures. */
    private double memory(int units) {
        kept = "";
        long before = used();
        IndexTable figures = IndexWorkload.table(IndexWorkload.columns(units));
        IndexScores scores = IndexWorkload.index().fit(figures).score(figures);
        kept = new Object[] {figures, scores, scores.ranks("index", Ties.MIN)};
        long held = used() - before;
        kept = "";
        return (double) held / (units * (double) IndexWorkload.INDICATORS * Double.BYTES);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
