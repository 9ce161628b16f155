package dev.governance.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.benchmarks.growth.GrowthRow;
import dev.governance.benchmarks.index.IndexSpeed;
import dev.governance.benchmarks.lines.LinesRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs each command for a moment: what it takes is not looked at, only that it measures what it says. */
class TablesTest {

    @TempDir
    Path folder;

    @Test
    void theDecisionTableHasTheRowsAskedForAndTheLimit() throws IOException {
        List<String> rows = run(new DecisionTable(), "--brief", "--rows", "PREDICATES");
        assertEquals(List.of("row", "\"if/else, all reasons\"", "list of predicates"), rows);
    }

    @Test
    void theGrowthTableHasEveryRowAtEverySize() throws IOException {
        List<String> rows = run(new GrowthTable(), "--brief", "--sizes", "10,100");
        assertEquals("row", rows.get(0));
        List<String> all =
                Arrays.stream(GrowthRow.values()).map(GrowthRow::title).toList();
        assertEquals(Stream.of(all, all).flatMap(List::stream).toList(), rows.subList(1, rows.size()));
    }

    @Test
    void theTableOfAnalysesHasEveryQuestion() throws IOException {
        assertEquals(
                List.of(
                        "question",
                        "review of the ten rules",
                        "two versions told apart",
                        "two versions proved alike",
                        "three facts missing",
                        "what would admit"),
                run(new AnalysisTable(), "--brief"));
    }

    @Test
    void theTableOfAssignmentsHasTheTextbookAndTheLibrary() throws IOException {
        assertEquals(
                List.of("costs", "SCORES", "SCORES", "WAYS", "WAYS"),
                run(new MatchingTable(), "--brief", "--sizes", "30", "--kinds", "SCORES,WAYS"));
    }

    @Test
    void theTableOfIndicesHasTheLimitAndTheLibrary() throws IOException {
        List<String> rows = run(new IndexSpeed(), "--brief", "--sizes", "200", "--replicated", "20");
        assertEquals("work", rows.get(0));
        assertTrue(rows.containsAll(List.of("index", "1000 replications")), rows::toString);
    }

    @Test
    void theTableOfLedgersHasTheSumByHandAndTheLedger() throws IOException {
        assertEquals(List.of("row", "sum by hand", "ledger"), run(new LedgerTable(), "--brief", "--sizes", "2000"));
    }

    @Test
    void aColdStartIsMeasuredInANewMachine() throws IOException {
        List<String> rows = run(new ColdStart(), "--runs", "1", "--rows", "IF_ELSE", "--java-option", "-Xmx64m");
        assertEquals(List.of("first decision of", "(nothing)", "\"if/else, all reasons\""), rows);
    }

    @Test
    void theTableOfLinesHasEveryRow() throws IOException {
        List<String> rows = run(new LinesTable(), "--lines", "500", "--rounds", "1");
        assertEquals("row", rows.get(0));
        assertEquals(
                Arrays.stream(LinesRow.values()).map(LinesRow::title).toList(),
                rows.subList(1, rows.size()).stream()
                        .map(title -> title.replace("\"", ""))
                        .toList());
    }

    @Test
    void theTableOfACountyHasEveryReview() throws IOException {
        assertEquals(
                List.of(
                        "review",
                        "making",
                        "lines of duties",
                        "bodies of the chart",
                        "party organisations",
                        "residents' committees",
                        "appointments",
                        "employments",
                        "entries of the ledger",
                        "\"peak of the heap, MiB\"",
                        "all reviews"),
                run(new CountyTable(), "--communities", "2", "--rounds", "1"));
    }

    @Test
    void aForkedMachineThatFailsIsNotPassedOver() {
        assertThrows(
                IllegalStateException.class,
                () -> ForkedJava.run(FirstDecision.class, List.of("-Xlog:disable"), List.of("NO_SUCH_ROW")));
    }

    /** Returns the first cell of each line of the table that the command wrote. */
    private List<String> run(Object command, String... arguments) throws IOException {
        Path csv = folder.resolve("table.csv");
        String[] all = Stream.concat(Stream.of("--csv", csv.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        assertEquals(0, new CommandLine(command).execute(all));
        return Files.readAllLines(csv).stream()
                .map(row -> row.replaceAll("^(\"[^\"]*\"|[^,]*),.*", "$1"))
                .toList();
    }
}
