package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.examples.edge.Input;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands do with standard input, standard output and several files at once. */
class FilesTest {

    private static final String DAY = "--as-of=2026-09-30";

    @TempDir
    Path folder;

    private String requests = "";
    private String policy = "";

    private static byte[] sample(String name) throws IOException {
        try (Input input = Input.sample(name)) {
            return input.bytes(1 << 24);
        }
    }

    @BeforeEach
    void writeTheSamples() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        requests = Files.write(folder.resolve("in/r.jsonl"), sample("requests.jsonl"))
                .toString();
        policy = Files.write(folder.resolve("in/p.json"), sample("policy-example.json"))
                .toString();
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("in"))
                    .sorted()
                    .toList();
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void decisionsAndPagesAppearTogetherOrNotAtAll() throws IOException {
        Files.writeString(folder.resolve("r.html"), "mine");
        Run run = Run.of("admit", "--requests", requests, DAY, "--out", path("d.jsonl"), "--report", path("r.html"));
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("r.html:0:0: /: file.exists: "), run.err());
        assertEquals(List.of("r.html"), written());
        assertEquals("mine", Files.readString(folder.resolve("r.html")));

        Run same = Run.of("admit", "--requests", requests, DAY, "--out", path("d"), "--report", path("d"));
        assertTrue(same.err().contains("file.twice"), same.err());
        assertEquals(List.of("r.html"), written());

        Run forced = Run.of(
                "admit", "--requests", requests, DAY, "--out", path("d.jsonl"), "--report", path("r.html"), "--force");
        assertEquals("", forced.err());
        assertEquals(List.of("d.jsonl", "r.html"), written());
        assertTrue(Files.readString(folder.resolve("r.html")).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void aPolicyOfAnotherYearIsRefused() {
        Run run = Run.of("admit", "--requests", requests, "--as-of", "2027-01-01", "--policy", policy);
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("is in force 2026-01-01/2027-01-01, not on 2027-01-01"), run.err());
        assertEquals(
                ExitCode.DONE,
                Run.of("admit", "--requests", requests, DAY, "--policy", policy).exit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admit --requests R",
                "explain --requests R --request T-2026-016",
                "policy check P",
                "policy diff P P --requests R",
                "policy diff P P",
                "check --list TaskRequest R",
            })
    void readsStandardInputInPlaceOfAFile(String command) throws IOException {
        for (String file : List.of("R", "P")) {
            String[] words = command.split(" ");
            int at = Arrays.asList(words).indexOf(file);
            if (at < 0) {
                continue;
            }
            Run plain = Run.of(arguments(words, -1));
            Run piped =
                    Run.reading(Files.readString(Path.of(file.equals("R") ? requests : policy)), arguments(words, at));
            assertEquals(plain.exit(), piped.exit(), piped.err());
            assertEquals(plain.out().replace(requests, "-"), piped.out().replace(requests, "-"));
            assertEquals(ExitCode.DONE, piped.exit(), piped.err());
        }
    }

    private String[] arguments(String[] words, int piped) {
        List<String> arguments = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            arguments.add(
                    at == piped ? "-" : words[at].equals("R") ? requests : words[at].equals("P") ? policy : words[at]);
        }
        if (words[0].equals("admit") || words[0].equals("explain")) {
            arguments.add(DAY);
        }
        return arguments.toArray(String[]::new);
    }

    @Test
    void readsStandardInputOnce() throws IOException {
        Run run = Run.reading(Files.readString(Path.of(policy)), "policy", "diff", "-", "-");
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().startsWith("-:0:0: /: file.input-twice: "), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admit --requests R",
                "explain --requests R --request T-2026-016",
                "policy check P",
                "policy diff P P",
                "template requests",
                "check --list TaskRequest R",
                "schema",
                "--help",
                "admit --help",
                "--version"
            })
    void endsQuietlyWhenItsReaderGoesAway(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ExitCode exit = Governance.run(
                List.of(arguments(command.split(" "), -1)), new ByteArrayInputStream(new byte[0]), gone, err);
        assertEquals(ExitCode.DONE, exit);
        String said = err.toString(StandardCharsets.UTF_8);
        assertFalse(said.contains("ipe") || said.contains("xception") || said.contains("governance:"), said);
    }

    @Test
    void loadsOfTheSampleAreNotThoseOfAnotherCatalogue() throws IOException {
        String catalogue = Files.write(folder.resolve("in/c.json"), sample("catalogue.json"))
                .toString();
        String loads =
                Files.write(folder.resolve("in/l.json"), sample("loads.json")).toString();
        Run without =
                Run.of("admit", "--requests", requests, DAY, "--lang=en", "--catalogue", catalogue, "--out", path("1"));
        assertTrue(without.out().contains("What communities carry already is not known"), without.out());
        assertTrue(Files.readString(folder.resolve("1")).contains("\"missing\":[\"capacity\",\"carried\""));

        Run with = Run.of(
                "admit",
                "--requests",
                requests,
                DAY,
                "--lang=en",
                "--catalogue",
                catalogue,
                "--loads",
                loads,
                "--out",
                path("2"));
        assertTrue(with.out().contains("What they carry already is known for 109 communities."), with.out());
        Run sample = Run.of("admit", "--requests", requests, DAY, "--lang=en");
        assertEquals(sample.out(), Files.readString(folder.resolve("2")));
        assertEquals(with.out(), sample.err());
    }

    @Test
    void aPolicyFromAFileNamesTheNormsThatItUses() throws IOException {
        Run run = Run.of("admit", "--requests", requests, DAY, "--lang=en", "--policy", policy);
        String line = run.out().lines().findFirst().orElseThrow();
        assertTrue(line.contains("{\"id\":\"admission.lead-time-working-days\",\"value\":\"30\""), line);
        assertTrue(line.contains("\"parametersNote\":\"The policy is from a file."), line);
        assertTrue(run.err().contains("other numbers are its own"), run.err());

        String other = Files.writeString(
                        folder.resolve("in/q.json"),
                        Files.readString(Path.of(policy)).replace("\"30\"", "\"29\""))
                .toString();
        String changed =
                Run.of("admit", "--requests", requests, DAY, "--policy", other).out();
        assertFalse(changed.contains("admission.lead-time-working-days"));
        assertTrue(changed.contains("admission.times-per-year"));
    }
}
