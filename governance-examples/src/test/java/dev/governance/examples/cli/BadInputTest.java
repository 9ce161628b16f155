package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.governance.SharedFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the commands on mutations of good files, each in a virtual machine of its own with little memory, and has every
 * run judged by a program that nobody here wrote: no crash, no hang, no trace, what must be refused is refused.
 *
 * <p>{@code bad-input.tsv} lists the files and the commands: {@code ./mvnw -pl governance-examples -am test -Plong
 * -Dtest=BadInputTest}. {@code -Dgovernance.mutations=1000} runs more than the usual number of mutations.
 */
@Tag("long")
class BadInputTest {

    private static final String TOOLS = "reliability";

    /** A good file, what the mutations need to know of it, and the command that reads it. */
    record Case(String file, String hints, String skipped, String command) {

        static Case of(String line) {
            String[] parts = line.split("\t", -1);
            return new Case(parts[0], parts[1], parts[2], parts[3]);
        }

        @Override
        public String toString() {
            return command.replace("{file}", file);
        }
    }

    @TempDir
    Path folder;

    static Stream<Case> cases() throws IOException {
        return new String(resource("bad-input.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Case::of);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = BadInputTest.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedOrReadAsItShouldBe(Case one) throws Exception {
        Path tools = SharedFolder.require(TOOLS);
        assumeTrue(runs(List.of("python3", "--version")), "there is no python3 here");
        Path sample = sample(one.file());
        Path hints = Files.writeString(folder.resolve("hints.json"), one.hints());
        Path mutations = folder.resolve("mutations");

        run(List.of(
                "python3",
                tools.resolve("mutate.py").toString(),
                sample.toString(),
                "-o",
                mutations.toString(),
                "-n",
                System.getProperty("governance.mutations", "150"),
                "--seed",
                "42",
                "--big",
                "64",
                "--corpus",
                tools.resolve("corpora").toString(),
                "--schema",
                hints.toString(),
                "--skip",
                one.skipped()));
        List<String> judge = new ArrayList<>(List.of(
                "python3",
                tools.resolve("badrun.py").toString(),
                mutations.toString(),
                "--timeout",
                "60",
                "--",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                Governance.class.getName()));
        judge.addAll(
                List.of(one.command().replace("{samples}", samples().toString()).split(" ")));

        String said = run(judge);
        assertTrue(said.contains(" passed, "), said);
        assertEquals("", verdicts(mutations));
    }

    private static Path samples() {
        return Path.of(System.getProperty("governance.samples", "samples")).toAbsolutePath();
    }

    private Path sample(String name) throws IOException {
        Path given = samples().resolve(name);
        return Files.exists(given) ? given : Files.write(folder.resolve(name), resource(name));
    }

    private static boolean runs(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(1, TimeUnit.MINUTES);
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private String run(List<String> command) throws Exception {
        Path said = folder.resolve("said.txt");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return Files.readString(said);
    }

    /** The runs that were not as they should be. */
    private static String verdicts(Path mutations) throws IOException {
        try (Stream<String> lines = Files.lines(mutations.resolve("badrun.tsv"))) {
            return lines.skip(1)
                    .filter(line -> !line.contains("\tok\t") && !isATableCutByItsText(line))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * The mutations write texts with a line end or a NUL into cells without quotation marks: then they are no texts of the
     * table any more but faults of its form.
     */
    private static boolean isATableCutByItsText(String line) {
        return line.contains("\tREJECTED?\t") && (line.contains(" csv.nul: ") || line.contains(" csv.short-row: "));
    }
}
