package dev.governance.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Series;
import dev.governance.benchmarks.contest.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long the reviews of a whole county take: duties, bodies, people and money, made from a number of communities, each time in
 * a new machine, so that the first run counts as a user would meet it.
 */
@Command(name = "CountyTable", mixinStandardHelpOptions = true)
public final class CountyTable implements Callable<Integer> {

    private static final double SECOND = 1e-9;
    private static final double MEBIBYTE = 1.0 / (1 << 20);

    @Option(names = "--communities", split = ",", description = "How many communities; 100,300,1000 by default.")
    private List<Integer> communities = ImmutableList.of(100, 300, 1_000);

    @Option(names = "--rounds", defaultValue = "3", description = "New machines for each county; 3 by default.")
    private int rounds;

    @Option(names = "--java-option", description = "An option of the machines; -Xmx1g by default.")
    private List<String> javaOptions = ImmutableList.of("-Xmx1g");

    @Option(names = "--csv", description = "Where the table is written as CSV.")
    private Optional<Path> csv = Optional.empty();

    /** Makes the command. */
    public CountyTable() {}

    /**
     * Runs it.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CountyTable()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Table table = new Table("review", "communities", "things", "findings", "seconds", "least", "most");
        for (int size : communities) {
            add(table, size);
        }
        table.print(System.out);
        if (csv.isPresent()) {
            table.write(csv.get());
        }
        return 0;
    }

    private void add(Table table, int size) {
        Map<String, List<long[]>> rows = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            String printed = ForkedJava.run(CountyRun.class, javaOptions, ImmutableList.of(Integer.toString(size)));
            printed.lines()
                    .map(line -> Splitter.on('\t').splitToList(line))
                    .forEach(cells -> rows.computeIfAbsent(cells.get(0), name -> new ArrayList<>())
                            .add(cells.subList(1, 4).stream()
                                    .mapToLong(Long::parseLong)
                                    .toArray()));
        }
        double[] whole = new double[rounds];
        rows.forEach((name, runs) -> {
            double[] seconds = runs.stream().mapToDouble(run -> run[2] * SECOND).toArray();
            if (name.startsWith("peak")) {
                double[] mebibytes =
                        runs.stream().mapToDouble(run -> run[0] * MEBIBYTE).toArray();
                row(table, name + ", MiB", size, runs.get(0), mebibytes);
            } else {
                row(table, name, size, runs.get(0), seconds);
                for (int round = 0; round < rounds && !name.equals("making"); round++) {
                    whole[round] += seconds[round];
                }
            }
        });
        row(table, "all reviews", size, new long[2], whole);
    }

    private static void row(Table table, String name, int size, long[] first, double[] figures) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double figure : figures) {
            least = Math.min(least, figure);
            most = Math.max(most, figure);
        }
        boolean counted = first[0] > 0 && !name.startsWith("peak");
        table.add(name, size, counted ? first[0] : "", counted ? first[1] : "", Series.median(figures), least, most);
    }
}
