package dev.governance.examples.contest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.examples.edge.CsvOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Runs the command {@code grids} and METIS on instances, and writes what the checker of the folder says of the plans. A row
 * is printed, and the table written anew, as soon as a plan is measured. Needs {@code python3} and, for the rows of METIS,
 * {@code gpmetis}.
 */
@Command(name = "GridTable", mixinStandardHelpOptions = true)
public final class GridTable implements Callable<Integer> {

    private static final ImmutableList<String> PROFILES =
            ImmutableList.of("easy", "mixed", "walls", "hard", "towers", "rural");

    private static final int LEAST = 100;

    /** What METIS is called. */
    private static final String METIS = "METIS best";

    @Option(
            names = "--folder",
            description = "The folder with instances and the checker; ../../shared/grid by default.")
    private Path folder = Path.of("../../shared/grid");

    @Option(names = "--csv", required = true, description = "Where the table is written as CSV.")
    private Path csv = Path.of("grids.csv");

    @Option(names = "--only", split = ",", description = "The names of instances, or none; all by default.")
    private List<String> only = List.of();

    @Option(names = "--generate", split = ",", description = "Cities to generate besides, such as mixed:100000.")
    private List<String> generate = List.of();

    @Option(
            names = "--up-to",
            description = "Generate besides all profiles of 100, 1,000, ... up to so many units.",
            defaultValue = "0")
    private int upTo;

    @Option(
            names = "--plans",
            split = ",",
            description = "Which of metis,fewest,target,previous,counted; all by default.")
    private List<String> plans = List.of("metis", "fewest", "target", "previous", "counted");

    @Option(names = "--grids", split = " ", description = "Further options of the command grids, between blanks.")
    private List<String> options = List.of("--threads", "2");

    private final List<GridRow> rows = new ArrayList<>();

    /** Makes the command. */
    public GridTable() {}

    /**
     * Runs it.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new GridTable()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("grid-table-");
        GridRuns runs = new GridRuns(folder, work, options);
        System.out.println(String.join(" | ", GridRow.HEADER));
        for (Path instance : instances()) {
            run(instance, runs);
        }
        for (String city : cities()) {
            Path instance = runs.city(city);
            run(instance, runs);
            delete(instance);
        }
        delete(work);
        return 0;
    }

    private List<Path> instances() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String part : List.of("real", "synthetic")) {
            try (Stream<Path> inside = Files.list(folder.resolve(part))) {
                inside.filter(path -> only.isEmpty()
                                || only.contains(path.getFileName().toString()))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private List<String> cities() {
        List<String> cities = new ArrayList<>(generate);
        for (long units = LEAST; units <= upTo; units *= 10) {
            for (String profile : PROFILES) {
                cities.add(profile + ":" + units);
            }
        }
        return cities;
    }

    private void run(Path instance, GridRuns runs) throws IOException, InterruptedException {
        ImmutableMap<String, String> metis = ImmutableMap.of();
        int grids = 0;
        if (plans.contains("metis")) {
            GridRow row = add(instance, METIS, runs.metis(instance), metis);
            metis = row.measures();
            grids = row.grids();
        }
        ours(instance, runs, metis, "fewest", List.of());
        ours(instance, runs, metis, "target", List.of("--objective", "target"));
        Path previous = instance.resolve("previous.csv");
        if (Files.exists(previous)) {
            ours(instance, runs, metis, "previous", List.of("--previous", previous.toString()));
        }
        if (grids > 0) {
            ours(instance, runs, metis, "counted", List.of("--grids", Integer.toString(grids)));
        }
    }

    private void ours(Path instance, GridRuns runs, ImmutableMap<String, String> metis, String how, List<String> more)
            throws IOException, InterruptedException {
        if (plans.contains(how)) {
            add(instance, how.equals("counted") ? "as many as METIS" : how, runs.ours(instance, more), metis);
        }
    }

    private GridRow add(Path instance, String planner, GridRuns.Result result, ImmutableMap<String, String> metis)
            throws IOException {
        GridRow row = new GridRow(
                instance.getFileName().toString(), planner, result.seconds(), result.check(), result.report(), metis);
        rows.add(row);
        System.out.println(String.join(" | ", row.cells()));
        try (OutputStream out = Files.newOutputStream(csv);
                CsvOutput table = CsvOutput.to(out, GridRow.HEADER)) {
            for (GridRow each : rows) {
                table.row(each.cells());
            }
        }
        return row;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
