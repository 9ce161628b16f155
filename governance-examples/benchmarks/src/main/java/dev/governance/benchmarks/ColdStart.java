package dev.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Series;
import dev.governance.benchmarks.contest.Table;
import dev.governance.benchmarks.rows.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long a new virtual machine takes to its first decision: the median over new machines, the rows in turn. */
@Command(name = "ColdStart", mixinStandardHelpOptions = true)
public final class ColdStart implements Callable<Integer> {

    @Option(names = "--runs", defaultValue = "5", description = "New machines for each row; 5 by default.")
    private int runs;

    @Option(names = "--rows", split = ",", description = "The rows to run: ${COMPLETION-CANDIDATES}; all by default.")
    private Set<Row> rows = new LinkedHashSet<>(Arrays.asList(Row.values()));

    @Option(names = "--csv", description = "Where the table is written as CSV.")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--java-option", description = "An option of the new machines, such as -Xshare:off.")
    private List<String> javaOptions = new ArrayList<>();

    /** Makes the command. */
    public ColdStart() {}

    /**
     * Runs it.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ColdStart()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<String> names = Stream.concat(
                        Stream.of(FirstDecision.NOTHING),
                        Arrays.stream(Row.values()).filter(rows::contains).map(Row::name))
                .toList();
        List<List<double[]>> starts = new ArrayList<>();
        names.forEach(name -> starts.add(new ArrayList<>()));
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < names.size(); i++) {
                starts.get(i).add(start(names.get(i)));
            }
        }
        Table table = new Table("first decision of", "ms since start", "least", "most", "making", "deciding");
        for (int i = 0; i < names.size(); i++) {
            add(table, names.get(i), starts.get(i));
        }
        table.print(System.out);
        if (csv.isPresent()) {
            table.write(csv.get());
        }
        return 0;
    }

    private double[] start(String name) {
        String printed = ForkedJava.run(FirstDecision.class, javaOptions, ImmutableList.of(name));
        return Arrays.stream(printed.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static void add(Table table, String name, List<double[]> starts) {
        double[] since = starts.stream().mapToDouble(start -> start[0]).toArray();
        table.add(
                name.equals(FirstDecision.NOTHING)
                        ? "(nothing)"
                        : Row.valueOf(name).title(),
                Series.median(since),
                Arrays.stream(since).min().orElseThrow(),
                Arrays.stream(since).max().orElseThrow(),
                Series.median(starts.stream().mapToDouble(start -> start[1]).toArray()),
                Series.median(starts.stream().mapToDouble(start -> start[2]).toArray()));
    }
}
