package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.scoring.json.StandardMeasures;
import dev.governance.scoring.ranking.AccountabilityStandard;
import dev.governance.scoring.ranking.MeasureRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankCommandTest {

    @TempDir
    Path folder;

    private static String sample(String name) {
        return Path.of(System.getProperty("governance.samples", "samples"))
                .resolve(name)
                .toString();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static Run rank(String scores, String... more) {
        List<String> arguments = new ArrayList<>(List.of("rank", "--lang", "en", "--scores", scores));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--as-of")) {
            arguments.addAll(List.of("--as-of", "2026-02-02"));
        }
        return Run.of(arguments.toArray(String[]::new));
    }

    private static List<List<String>> rows(String csv) {
        return csv.substring(1)
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private static List<String> proposed(String csv) {
        return rows(csv).stream()
                .filter(row -> !row.get(14).isEmpty())
                .map(row -> row.get(1) + " " + row.get(14))
                .toList();
    }

    @Test
    void findsEachThatIsPlantedAndNothingElse() throws IOException {
        Path page = folder.resolve("r.html");
        Path table = folder.resolve("r.csv");
        Run run = rank(
                sample("county-ranking.csv"),
                "--policy",
                sample("accountability-example.json"),
                "--claims",
                sample("exemption-claims.jsonl"),
                "--out",
                table.toString(),
                "--report",
                page.toString());
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        String csv = Files.readString(table, StandardCharsets.UTF_8);
        assertEquals(192, rows(csv).size());
        assertEquals(
                List.of(
                        "310101021012 COMMENDATION",
                        "310101017021 REMINDER",
                        "310101013003 REMINDER",
                        "310101018 REMINDER",
                        "dept-11 REMINDER",
                        "dept-05 REMINDER",
                        "dept-03 CIRCULATED_CRITICISM"),
                proposed(csv));
        assertEquals(
                List.of(
                        "310101002008 ranking.no-data",
                        "310101013021 ranking.sample-too-small",
                        "310101017013 ranking.no-data",
                        "310101019013 ranking.sample-too-small",
                        "310101020018 ranking.no-data",
                        "310101022023 ranking.error-unknown"),
                rows(csv).stream()
                        .filter(row -> row.get(3).equals("apart"))
                        .map(row -> row.get(1) + " " + row.get(13))
                        .toList());
        assertTrue(run.out().contains("3 times nothing follows"), run.out());
        withheld(Files.readString(page, StandardCharsets.UTF_8));
    }

    private static void withheld(String page) {
        String nothing = page.substring(page.indexOf("Where nothing follows"), page.indexOf("class=\"league\""));
        assertEquals(3, nothing.split("<tr><td>", -1).length - 1);
        assertTrue(nothing.contains("示例部门07") && nothing.contains("防汛应急指令第3号"), nothing);
        assertEquals(2, nothing.split("Chance alone can explain it", -1).length - 1);
        String proposals = page.substring(page.indexOf("id=\"proposals\""), page.indexOf("Where nothing follows"));
        assertEquals(6, proposals.split("right to answer", -1).length - 1);
        assertTrue(proposals.contains("《上海市居民委员会工作条例》第38条（2020-05-14）"), proposals);
        assertTrue(page.contains("made up"), "the page says that figures are invented");
        assertFalse(page.contains("<script"), "the page has no script");
    }

    @Test
    void ranksCarryTheirRanges() throws IOException {
        Path scores = file(
                "s.csv", "unit,league,score,se", "a,x,90,0", "b,x,80,0", "c,x,80,0", "d,y,10,50", "e,y,90,50", "f,y,,");
        Run run = rank(scores.toString(), "--minimum", "0", "--ties", "fractional");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertEquals(
                List.of("a 1 1-1 1-1", "b 2.5 2-3 2-3", "c 2.5 2-3 2-3", "e 1 1-2 1-2", "d 2 1-2 1-2", "f  - -"),
                rows(run.out()).stream()
                        .map(row -> row.get(1) + " " + row.get(4) + " " + row.get(5) + "-" + row.get(6) + " "
                                + row.get(7) + "-" + row.get(8))
                        .toList());
        assertTrue(run.err().contains("x: 3 ranked, 0 listed apart"), run.err());
    }

    @Test
    void theSameInputGivesTheSameOutput() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(sample("county-ranking.csv")));
        List<String> offices =
                lines.stream().filter(line -> line.contains("办事处")).toList();
        Path straight = folder.resolve("a.csv");
        Path again = folder.resolve("b.csv");
        List<String> all = new ArrayList<>(List.of(lines.get(0)));
        all.addAll(offices);
        Files.write(straight, all);
        Files.write(again, all);
        assertEquals(rank(straight.toString()).out(), rank(again.toString()).out());
        assertEquals(10, rows(rank(straight.toString()).out()).size());
    }

    @Test
    void refusesWhatCannotBe() throws IOException {
        Path scores = file(
                "s.csv",
                "unit,league,score,se,n",
                "a,x,90,-1,40",
                "b,x,,2,40",
                "c,x,80,1,-4",
                "d,x,1e5,1,4",
                "a,x,80,1,50");
        Run run = rank(scores.toString());
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        for (int line = 2; line <= 5; line++) {
            assertTrue(run.err().contains("s.csv:" + line + ":"), run.err());
        }
        assertEquals("", run.out());
        assertTrue(
                rank(file("k.csv", "unit,league,score,se,kind", "a,x,90,1,神仙").toString())
                        .err()
                        .contains("k.csv:2:"));
    }

    @Test
    void refusesALeagueThatIsTooLarge() throws IOException {
        List<String> lines = new ArrayList<>(List.of("unit,league,score,se,n"));
        for (int i = 0; i <= 500; i++) {
            lines.add("u" + i + ",x," + i + ",1,50");
        }
        Run run = rank(file("s.csv", lines.toArray(String[]::new)).toString());
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("rank.league-too-large"), run.err());
    }

    @Test
    void refusesOptionsThatCannotBe() throws IOException {
        String scores = file("s.csv", "unit,league,score,se,n", "a,x,90,1,50").toString();
        for (String[] options : new String[][] {
            {"--level", "1"}, {"--level", "NaN"}, {"--ties", "random"}, {"--minimum", "-1"}, {"--as-of", "soon"}
        }) {
            Run run = rank(scores, options);
            assertEquals(ExitCode.USAGE, run.exit(), String.join(" ", options));
        }
        Run early = rank(scores, "--policy", sample("accountability-example.json"), "--as-of", "2025-12-31");
        assertEquals(ExitCode.USAGE, early.exit());
        assertTrue(early.err().contains("rank.policy-not-in-force"), early.err());
    }

    @Test
    void theMeasuresOfTheSampleAreThoseOfTheLibraryAndThreeThatAreAssumed() throws IOException {
        String text = Files.readString(Path.of(sample("accountability-example.json")), StandardCharsets.UTF_8);
        AccountabilityStandard policy =
                JsonFormat.standard().read(Source.of("policy", text), AccountabilityStandard.class);
        List<MeasureRule> own = policy.measures().rules().stream()
                .filter(rule -> !StandardMeasures.examples().rules().contains(rule))
                .toList();
        assertEquals(
                List.of("example-reminder", "example-talk", "example-commendation"),
                own.stream().map(rule -> rule.id().value()).toList());
        assertEquals(7, policy.measures().rules().size() - own.size());
    }
}
