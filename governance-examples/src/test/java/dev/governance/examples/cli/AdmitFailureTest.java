package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.governance.examples.edge.Input;
import dev.governance.examples.gate.Summary;
import dev.governance.examples.gate.Tally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request on which the policy fails is an entry of its own, and the others are decided. */
class AdmitFailureTest {

    @TempDir
    Path folder;

    private static String requests() throws IOException {
        try (Input sample = Input.sample("requests.jsonl")) {
            String all = new String(sample.bytes(1 << 24), StandardCharsets.UTF_8);
            return String.join("\n", all.lines().limit(3).toList()) + "\n";
        }
    }

    private List<JsonNode> admitted(String requests) throws IOException {
        Path file = Files.writeString(folder.resolve("requests.jsonl"), requests);
        Path out = folder.resolve("decisions.jsonl");
        Run run = Run.of(
                "admit", "--requests", file.toString(), "--as-of", "2026-09-30", "--out", out.toString(), "--force");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void costsBeyondTheRangeOfTheirAttributeFailOneRequestAndNoOther() throws IOException {
        List<JsonNode> right = admitted(requests());
        List<JsonNode> lines =
                admitted(requests().replaceFirst("\"materials\":0", "\"materials\":9000000000000000000"));

        assertEquals(3, lines.size());
        assertEquals("T-2026-001", lines.get(0).get("id").asText());
        String failed = lines.get(0).get("failed").asText();
        assertTrue(
                failed.endsWith("failed on T-2026-001: materials is 90000000000000000.00, "
                        + "but must be an amount 0.00..10000000000.00"),
                failed);
        assertFalse(lines.get(0).has("possible"));
        assertEquals(right.get(0).get("policy"), lines.get(0).get("policy"));
        assertEquals(right.subList(1, 3), lines.subList(1, 3));
    }

    @Test
    void thePeopleAreToldHowOftenThePolicyFailed() {
        Tally tally = new Tally(SampleGate.gate().standard());
        String none = Summary.print(tally, SampleGate.gate(), Locale.ENGLISH);
        tally.addFailure();
        String one = Summary.print(tally, SampleGate.gate(), Locale.ENGLISH);

        assertFalse(none.contains("the policy failed"), none);
        assertTrue(one.lines().anyMatch(line -> line.matches("\\s*the policy failed\\s+1\\s*")), one);
        assertTrue(one.lines().anyMatch(line -> line.matches("\\s*all\\s+1\\s*")), one);
    }
}
