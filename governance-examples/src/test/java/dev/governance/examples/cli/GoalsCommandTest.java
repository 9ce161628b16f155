package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalsCommandTest {

    @TempDir
    Path folder;

    private static String sample(String name) {
        return Path.of(System.getProperty("governance.samples", "samples"))
                .resolve(name)
                .toString();
    }

    private static Run goals(String file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "goals",
                "--lang",
                "en",
                "--goals",
                file,
                "--progress",
                sample("goals-progress.csv"),
                "--as-of",
                "2026-10-12"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static List<String> found(String out) {
        return out.lines()
                .filter(line -> line.matches("(fault|look|note)  goal\\..*"))
                .map(line -> line.replaceAll("^\\w+ +goal\\.([a-z-]+):.*", "$1"))
                .toList();
    }

    @Test
    void theSampleHasWhatIsLate() {
        Run run = goals(
                sample("goals.json"), "--duties", sample("catalogue.json"), "--budgets", sample("goals-budget.csv"));

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertEquals(List.of("progress-fell", "overdue", "milestone-overdue"), found(run.out()));
        assertTrue(run.out().contains("G1.1.3 was due on 2026-09-30, 12 days ago, and is 85% done"), run.out());
        assertTrue(run.out().contains("Done on 2026-10-12: 80.7%"), run.out());
        assertTrue(run.out().contains("Critical path, 323 days: G2.1.1 → G2.1.2 → G2.1.3"), run.out());
    }

    /** What README says is planted, each once, and nothing else. */
    @Test
    void findsEachPlantedFaultAndNothingElse() {
        Run run = goals(
                sample("goals-faulty.json"),
                "--duties",
                sample("catalogue.json"),
                "--budgets",
                sample("goals-budget.csv"));

        assertEquals(
                List.of(
                        "weights-not-whole",
                        "without-owner",
                        "dates-not-nested",
                        "without-measure",
                        "without-due",
                        "unknown-parent",
                        "wrong-level",
                        "in-circle",
                        "in-circle",
                        "starts-too-early",
                        "order-circle",
                        "order-circle",
                        "order-of-branch",
                        "unknown-predecessor",
                        "progress-fell",
                        "overdue",
                        "milestone-overdue",
                        "unknown-duty",
                        "unknown-budget",
                        "cost-without-budget"),
                found(run.out()));
        assertTrue(run.out().contains("unknown, since weights are not one"), run.out());
    }

    @Test
    void writesJsonAndAGanttChart() throws IOException {
        Path json = folder.resolve("goals.json");
        Path page = folder.resolve("goals.html");
        Run run = goals(sample("goals.json"), "--out", json.toString(), "--report", page.toString());

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        String written = Files.readString(json);
        assertTrue(written.contains("\"code\":\"goal.overdue\""), written);
        assertTrue(written.contains("\"path\":[\"G2.1.1\",\"G2.1.2\",\"G2.1.3\"]"), written);
        String html = Files.readString(page);
        assertTrue(html.contains("<svg") && html.contains("G1.1.3"), html);
        assertFalse(html.contains("<script"), html);
        assertEquals(
                ExitCode.BAD_INPUT,
                goals(sample("goals.json"), "--out", json.toString()).exit(),
                "no overwriting");
    }

    @Test
    void titlesAreInert() throws IOException {
        String text = Files.readString(Path.of(sample("goals.json")))
                .replace("Grids that work", "<img src=x onerror=alert(1)>");
        Path goals = Files.writeString(folder.resolve("g.json"), text);
        Path page = folder.resolve("goals.html");

        assertEquals(
                ExitCode.DONE,
                goals(goals.toString(), "--report", page.toString()).exit());
        assertFalse(Files.readString(page).contains("<img"));
    }

    @Test
    void refusesWhatCannotBe() throws IOException {
        String text = Files.readString(Path.of(sample("goals.json")));
        Path twice = Files.writeString(folder.resolve("a.json"), text.replace("\"G1.1.2\",", "\"G1.1.1\","));
        Path heavy = Files.writeString(
                folder.resolve("b.json"), text.replace("\"weight\": \"25%\"", "\"weight\": \"125%\""));
        Path progress = Files.writeString(folder.resolve("p.csv"), "goal,day,done\nG1.1.1,2026-13-01,50%\n");

        assertEquals(ExitCode.BAD_INPUT, goals(twice.toString()).exit());
        Run run = goals(heavy.toString());
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("/weight"), run.err());
        Run table = Run.of("goals", "--goals", sample("goals.json"), "--progress", progress.toString());
        assertEquals(ExitCode.BAD_INPUT, table.exit());
        assertTrue(table.err().contains("p.csv:2:"), table.err());
        assertEquals(
                ExitCode.USAGE,
                Run.of("goals", "--goals", sample("goals.json"), "--as-of", "tomorrow")
                        .exit());
    }
}
