package dev.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.governance.benchmarks.contest.Series;
import dev.governance.benchmarks.contest.Table;
import dev.governance.benchmarks.lines.LinesCost;
import dev.governance.benchmarks.lines.LinesFile;
import dev.governance.benchmarks.lines.LinesRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A million lines of JSON in and out, each run in a new virtual machine with one processor and 256 MiB of heap. */
@Command(name = "LinesTable", mixinStandardHelpOptions = true)
public final class LinesTable implements Callable<Integer> {

    private static final ImmutableList<String> SMALL =
            ImmutableList.of("-Xmx256m", "-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC");

    @Option(names = "--lines", defaultValue = "1000000", description = "How many requests; 1000000 by default.")
    private int lines;

    @Option(names = "--rounds", defaultValue = "3", description = "Runs of each row, in turn; 3 by default.")
    private int rounds;

    @Option(names = "--rows", split = ",", description = "The rows to run: ${COMPLETION-CANDIDATES}; all by default.")
    private Set<LinesRow> rows = new LinkedHashSet<>(Arrays.asList(LinesRow.values()));

    @Option(names = "--csv", description = "Where the table is written as CSV.")
    private Optional<Path> csv = Optional.empty();

    /** Makes the command. */
    public LinesTable() {}

    /**
     * Runs it.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new LinesTable()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        rows.addAll(rows.stream().map(LinesRow::limit).toList());
        Path folder = Files.createTempDirectory("governance-lines");
        try {
            Table table = table(measure(folder));
            table.print(System.out);
            if (csv.isPresent()) {
                table.write(csv.get());
            }
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        return 0;
    }

    private ImmutableListMultimap<LinesRow, LinesCost> measure(Path folder) throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        for (LinesFile file :
                Sets.immutableEnumSet(chosen().stream().map(LinesRow::file).toList())) {
            file.write(folder.resolve(file.name()), lines);
        }
        ImmutableListMultimap.Builder<LinesRow, LinesCost> costs = ImmutableListMultimap.builder();
        for (int round = 0; round < rounds; round++) {
            for (LinesRow row : chosen()) {
                String printed = ForkedJava.run(
                        LinesRun.class,
                        SMALL,
                        ImmutableList.of(
                                row.name(), folder.resolve(row.file().name()).toString(), answers.toString()));
                LinesCost cost = LinesCost.parse(printed);
                if (cost.lines() != lines) {
                    throw new IllegalStateException(row + " wrote " + cost.lines() + " lines for " + lines);
                }
                costs.put(row, cost);
            }
        }
        return costs.build();
    }

    private Table table(ImmutableListMultimap<LinesRow, LinesCost> costs) {
        Table table = new Table("row", "x written back", "wall ms", "cpu ms", "heap MiB");
        for (LinesRow row : chosen()) {
            ImmutableList<LinesCost> runs = costs.get(row);
            double cpu = median(runs, LinesCost::cpuMillis);
            table.add(
                    row.title(),
                    cpu / median(costs.get(row.limit()), LinesCost::cpuMillis),
                    median(runs, LinesCost::wallMillis),
                    cpu,
                    median(runs, LinesCost::heapKibibytes) / 1024);
        }
        return table;
    }

    /** The rows in the order of the table. */
    private ImmutableList<LinesRow> chosen() {
        return Arrays.stream(LinesRow.values()).filter(rows::contains).collect(ImmutableList.toImmutableList());
    }

    private static double median(ImmutableList<LinesCost> runs, ToLongFunction<LinesCost> reading) {
        return Series.median(runs.stream().mapToDouble(reading::applyAsLong).toArray());
    }
}
