package dev.governance.benchmarks.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.benchmarks.rows.IfElseReasons;
import dev.governance.benchmarks.rows.Ruling;
import dev.governance.benchmarks.workload.RuleId;
import dev.governance.benchmarks.workload.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesRowTest {

    private static final int LINES = 2_000;

    @TempDir
    Path folder;

    private Path requests;
    private Path answers;

    @BeforeEach
    void writeRequests() throws IOException {
        requests = folder.resolve("requests.jsonl");
        answers = folder.resolve("answers.jsonl");
        RequestFile.write(requests, LINES);
    }

    @Test
    void whatIsWrittenBackIsTheSameByteForByte() throws IOException {
        LinesRow.ECHO.run(requests, answers);
        assertEquals(-1, Files.mismatch(requests, answers));
    }

    @Test
    void everyRequestHasItsDecisionInItsLine() throws IOException {
        LinesRow.DECIDE.run(requests, answers);
        IfElseReasons rules = new IfElseReasons();
        List<String> expected = Workload.standard().stream()
                .limit(LINES)
                .map(request -> print(request.id(), rules.decide(request)))
                .toList();
        assertEquals(expected, Files.readAllLines(answers));
    }

    @Test
    void richRequestsAreWrittenBackTheSameByteForByte() throws IOException {
        LinesFile.APPLICATIONS.write(requests, LINES);
        LinesRow.ADMIT_ECHO.run(requests, answers);
        assertEquals(-1, Files.mismatch(requests, answers));
    }

    @Test
    void theGateAnswersEveryRichRequestInItsLineAndThePeerAsRichly() throws IOException {
        LinesFile.APPLICATIONS.write(requests, LINES);
        LinesRow.ADMIT.run(requests, answers);
        List<String> decided = Files.readAllLines(answers);
        LinesRow.ADMIT_ANSWER.run(requests, answers);
        List<String> written = Files.readAllLines(answers);

        assertEquals(LINES, decided.size());
        assertEquals(LINES, written.size());
        assertEquals(decided.subList(0, 1_000), written.subList(0, 1_000));
        assertTrue(decided.get(LINES - 1).startsWith("{\"id\":\"T-000" + LINES + "\""), decided.get(LINES - 1));
    }

    @Test
    void aCostIsReadAsItWasWritten() throws IOException {
        LinesCost cost = LinesCost.of(LinesRow.DECIDE, requests, answers);
        assertEquals(LINES, cost.lines());
        assertTrue(cost.cpuMillis() > 0 && cost.heapKibibytes() > 0, cost::print);
        assertEquals(cost, LinesCost.parse(cost.print()));
    }

    private static String print(String id, Ruling ruling) {
        return ruling.reasons().stream()
                .map(RuleId::name)
                .collect(Collectors.joining(
                        "\",\"",
                        "{\"id\":\"" + id + "\",\"outcome\":\"" + ruling.outcome() + "\",\"findings\":[\"",
                        "\"]}"))
                .replace("[\"\"]", "[]");
    }
}
