package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.examples.edge.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdmitCommandTest {

    @TempDir
    Path folder;

    private Path requests = Path.of("requests.jsonl");

    @BeforeEach
    void copyTheSample() throws IOException {
        requests = folder.resolve("requests.jsonl");
        try (Input sample = Input.sample("requests.jsonl")) {
            Files.write(requests, sample.bytes(1 << 24));
        }
    }

    private int admit(String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("admit", "--requests", requests.toString(), "--as-of", "2026-09-30"), Stream.of(more))
                .toArray(String[]::new);
        return Run.of(arguments).exit().number();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void decisionsAndPagesAreWritten() throws IOException {
        Path out = folder.resolve("d.jsonl");
        assertEquals(
                0,
                admit(
                        "--out",
                        out.toString(),
                        "--report",
                        folder.resolve("r.html").toString()));
        assertEquals(List.of("d.jsonl", "r.html", "requests.jsonl"), files());
        assertEquals(150, Files.readAllLines(out).size());
    }

    @Test
    void oneBadLineRefusesTheFileAndNothingIsWritten() throws IOException {
        Files.writeString(requests, Files.readString(requests) + "{\"id\":7}\n");
        assertEquals(2, admit("--out", folder.resolve("d.jsonl").toString()));
        assertEquals(List.of("requests.jsonl"), files());
    }

    @Test
    void aDayOnWhichTheCatalogueIsNotInForceIsRefused() {
        Run run = Run.of("admit", "--requests", requests.toString(), "--as-of", "2025-12-31");
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(
                run.err().contains("example-district-duties 2026.1 is in force 2026-01-01/.., not on 2025-12-31"),
                run.err());
    }

    @Test
    void aFileThatIsThereIsKeptUnlessForced() throws IOException {
        Path out = Files.writeString(folder.resolve("d.jsonl"), "mine");
        assertFalse(admit("--out", out.toString()) == 0);
        assertEquals("mine", Files.readString(out, StandardCharsets.UTF_8));
        assertEquals(0, admit("--out", out.toString(), "--force"));
        assertTrue(Files.size(out) > 1_000);
    }
}
