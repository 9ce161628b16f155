package dev.governance.examples.contest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.governance.examples.cli.Governance;
import dev.governance.examples.edge.CsvOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Runs the command {@code grids} and METIS on instances, and writes what the checker of the folder says of the plans.
 * Needs {@code python3} and, for the rows of METIS, {@code gpmetis}.
 */
@Command(name = "GridTable", mixinStandardHelpOptions = true)
public final class GridTable implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(
            names = "--folder",
            description = "The folder with instances and the checker; ../../shared/grid by default.")
    private Path folder = Path.of("../../shared/grid");

    @Option(names = "--csv", required = true, description = "Where the table is written as CSV.")
    private Path csv = Path.of("grids.csv");

    @Option(names = "--only", split = ",", description = "The names of instances; all by default.")
    private List<String> only = List.of();

    @Option(names = "--generate", split = ",", description = "Cities to generate besides, such as mixed:100000.")
    private List<String> generate = List.of();

    @Option(names = "--metis", negatable = true, defaultValue = "true", fallbackValue = "true", description = "METIS.")
    private boolean metis = true;

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
        for (Path instance : instances()) {
            run(instance, work);
        }
        for (String city : generate) {
            run(city(city, work), work);
        }
        try (OutputStream out = Files.newOutputStream(csv);
                CsvOutput table = CsvOutput.to(out, GridRow.HEADER)) {
            rows.forEach(row -> table.row(row.cells()));
        }
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

    private Path city(String city, Path work) throws IOException, InterruptedException {
        String[] parts = city.split(":", -1);
        Path target = work.resolve(parts[0] + "_" + parts[1]);
        start(
                work.resolve("generated.txt"),
                "python3",
                tool("gen_city.py"),
                target.toString(),
                "--n",
                parts[1],
                "--seed",
                "1",
                "--profile",
                parts[0]);
        return target;
    }

    private void run(Path instance, Path work) throws IOException, InterruptedException {
        ours(instance, work, "fewest");
        ours(instance, work, "target", "--objective", "target");
        if (Files.exists(instance.resolve("previous.csv"))) {
            ours(
                    instance,
                    work,
                    "previous",
                    "--previous",
                    instance.resolve("previous.csv").toString());
        }
        if (metis) {
            int grids = metis(instance, work);
            ours(instance, work, "as many as METIS", "--grids", Integer.toString(grids));
        }
    }

    private void ours(Path instance, Path work, String how, String... more) throws IOException, InterruptedException {
        Path plan = work.resolve("plan.csv");
        Path report = work.resolve("report.json");
        JsonNode bounds = JSON.readTree(instance.resolve("bounds.json").toFile());
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                Governance.class.getName(),
                "grids",
                "--areas",
                instance.resolve("areas.csv").toString(),
                "--adjacency",
                instance.resolve("adjacency.csv").toString(),
                "--min",
                bounds.get("min").asText(),
                "--max",
                bounds.get("max").asText(),
                "--target",
                bounds.get("target").asText(),
                "--out",
                plan.toString(),
                "--report",
                report.toString(),
                "--force"));
        command.addAll(options);
        command.addAll(List.of(more));
        double seconds = start(work.resolve("said.txt"), command.toArray(String[]::new));
        add(instance, how, seconds, check(instance, plan, work), JSON.readTree(report.toFile()));
    }

    private int metis(Path instance, Path work) throws IOException, InterruptedException {
        Path plan = work.resolve("metis.csv");
        double seconds = start(
                work.resolve("said.txt"),
                "python3",
                tool("run_metis.py"),
                instance.toString(),
                plan.toString(),
                "--mode",
                "best");
        add(instance, "METIS best", seconds, check(instance, plan, work), MissingNode.getInstance());
        return rows.get(rows.size() - 1).grids();
    }

    private JsonNode check(Path instance, Path plan, Path work) throws IOException, InterruptedException {
        Path said = work.resolve("check.json");
        List<String> command = new ArrayList<>(List.of(
                "python3",
                tool("check_plan.py"),
                instance.resolve("areas.csv").toString(),
                instance.resolve("adjacency.csv").toString(),
                plan.toString(),
                "--bounds",
                instance.resolve("bounds.json").toString()));
        if (Files.exists(instance.resolve("previous.csv"))) {
            command.addAll(
                    List.of("--previous", instance.resolve("previous.csv").toString()));
        }
        start(said, command.toArray(String[]::new));
        return JSON.readTree(said.toFile());
    }

    private void add(Path instance, String planner, double seconds, JsonNode check, JsonNode report) {
        GridRow row = new GridRow(instance.getFileName().toString(), planner, seconds, check, report);
        rows.add(row);
        System.out.println(String.join(" | ", row.cells()));
    }

    private String tool(String name) {
        return folder.resolve(name).toString();
    }

    /** Runs a program to its end. Returns how many seconds it took on the wall. */
    private static double start(Path out, String... command) throws IOException, InterruptedException {
        long before = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(command[0] + " ended with " + exit + ": " + String.join(" ", command));
        }
        return (System.nanoTime() - before) / 1e9;
    }
}
