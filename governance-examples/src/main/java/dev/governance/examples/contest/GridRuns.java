package dev.governance.examples.contest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.governance.examples.cli.Governance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the planners, the generator and the checker as programs of their own, one after the other. */
final class GridRuns {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path work;
    private final List<String> options;

    /**
     * Prepares the runs.
     *
     * @param folder where the instances and the programs of others lie
     * @param work where plans go; nobody else writes there
     * @param options further options of the command {@code grids}
     */
    GridRuns(Path folder, Path work, List<String> options) {
        this.folder = folder;
        this.work = work;
        this.options = options;
    }

    /** What a run gave: how long it took by phase, what the checker says, what the planner says. */
    record Result(ImmutableMap<String, Double> seconds, JsonNode check, JsonNode report) {}

    /** Generates a city, such as {@code mixed:100000}. */
    Path city(String city) throws IOException, InterruptedException {
        List<String> parts = Splitter.on(':').splitToList(city);
        Path target = work.resolve(parts.get(0) + "_" + parts.get(1));
        start(
                work.resolve("generated.txt"),
                "python3",
                tool("gen_city.py"),
                target.toString(),
                "--n",
                parts.get(1),
                "--seed",
                "1",
                "--profile",
                parts.get(0));
        return target;
    }

    /** Runs the command {@code grids}. */
    Result ours(Path instance, List<String> more) throws IOException, InterruptedException {
        Path plan = work.resolve("plan.csv");
        Path report = work.resolve("report.json");
        Path phases = work.resolve("seconds.csv");
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
                "--seconds",
                phases.toString(),
                "--force"));
        command.addAll(options);
        command.addAll(more);
        double seconds = start(work.resolve("said.txt"), command.toArray(String[]::new));
        ImmutableMap.Builder<String, Double> times = ImmutableMap.builder();
        times.put(GridRow.ALL, seconds);
        List<String> rows = Files.readAllLines(phases);
        for (String row : rows.subList(1, rows.size())) {
            List<String> cells = Splitter.on(',').splitToList(row);
            times.put(cells.get(0), Double.parseDouble(cells.get(1)));
        }
        return new Result(times.buildOrThrow(), check(instance, plan), JSON.readTree(report.toFile()));
    }

    /** Runs METIS; the time of its own program is told as dividing. */
    Result metis(Path instance) throws IOException, InterruptedException {
        Path plan = work.resolve("metis.csv");
        Path said = work.resolve("metis.json");
        double seconds =
                start(said, "python3", tool("run_metis.py"), instance.toString(), plan.toString(), "--mode", "best");
        double inside =
                JSON.readTree(said.toFile()).path("seconds_inside_gpmetis").asDouble();
        return new Result(
                ImmutableMap.of(GridRow.ALL, seconds, GridRow.DIVIDING, inside),
                check(instance, plan),
                JSON.createObjectNode());
    }

    private JsonNode check(Path instance, Path plan) throws IOException, InterruptedException {
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
