package dev.governance.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The other commands on the sample county (示例县的其他命令): each is run as a person would run it, and the beginning of what it tells
 * is shown. Pages and tables lie in the folder of the results.
 */
final class SampleCounty {

    /** A file of the samples begins with {@code @}, a result with {@code >}. */
    private record Step(String question, String command, int lines) {}

    private static final ImmutableList<Step> STEPS = ImmutableList.of(
            new Step(
                    "谁的职责？ / Whose duty is it?",
                    "duties review --as-of 2026-09-30 --during 2026-01-01/2027-01-01 --out >duties.json --report >duties.html",
                    1),
            new Step(
                    "组织是否真在运转？ / Do organizations work, or only exist?",
                    "org review --as-of 2026-06-30 --out >organizations.json --report >organizations.html",
                    11),
            new Step(
                    "待遇如何增长？ / What are workers paid, and what will it cost?",
                    "pay --scale @pay-scale.json --workers @pay-workers.csv --as-of 2026-10-12 --years 3"
                            + " --out >pay.json --report >pay.html",
                    7),
            new Step(
                    "目标走到哪里？ / Where do the goals stand?",
                    "goals --goals @goals.json --progress @goals-progress.csv --as-of 2026-10-12"
                            + " --out >goals.json --report >goals.html",
                    4),
            new Step(
                    "钱到哪里去了？ / Where is the money?",
                    "budget --as-of 2026-09-30 --out >budget.json --report >budget.html",
                    10),
            new Step(
                    "哪里做得好，有多确定？ / Who stands where, and how sure is that?",
                    "score --index @county-index.json --data @county-index.csv --seed 1"
                            + " --explain 310101002017 --out >score.csv --report >score.html",
                    9),
            new Step(
                    "排名之后怎么办？ / What may follow from a rank?",
                    "rank --scores @county-ranking.csv --policy @accountability-example.json --claims @exemption-claims.json"
                            + " --as-of 2026-10-12 --seed 1 --out >ranks.csv --report >ranks.html",
                    7));

    private final PrintStream out;
    private final Path folder;

    SampleCounty(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Runs all of them. */
    void tell() throws IOException {
        Files.createDirectories(folder.resolve("samples"));
        for (Step step : STEPS) {
            tell(step);
        }
    }

    private void tell(Step step) throws IOException {
        ImmutableList.Builder<String> arguments = ImmutableList.builder();
        for (String word : Splitter.on(' ').split(step.command())) {
            arguments.add(file(word));
        }
        List<String> command = arguments.add("--force").build();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        ExitCode exit = Governance.run(command, InputStream.nullInputStream(), said, wrong);
        if (exit != ExitCode.DONE) {
            throw new IllegalStateException(command + ": " + wrong.toString(StandardCharsets.UTF_8));
        }
        out.println("\n" + step.question() + "  ("
                + step.command().substring(0, step.command().indexOf(' ')) + ")");
        said.toString(StandardCharsets.UTF_8).lines().limit(step.lines()).forEach(line -> out.println("  " + line));
    }

    private String file(String word) throws IOException {
        if (word.startsWith(">")) {
            return folder.resolve(word.substring(1)).toString();
        }
        return word.startsWith("@") ? sample(word.substring(1)) : word;
    }

    /** The samples lie in the jar, and commands read files. */
    private String sample(String name) throws IOException {
        Path file = folder.resolve("samples").resolve(name);
        try (Input input = Input.sample(name)) {
            Files.write(file, input.bytes(1 << 24));
        }
        return file.toString();
    }
}
