package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

    private static final String SMALL_INDEX = """
            {"id": "small", "version": "1", "title": {"en": "Small", "zh": "小"},
             "names": {"x": {"en": "Rate", "zh": "比率"}},
             "index": {"tree": {"root": {"node": "pillar", "code": "all", "weight": 1, "coverage": 0,
                "aggregator": {"mean": "ARITHMETIC"}, "children": [
                  {"node": "indicator", "code": "x", "direction": "HIGHER_IS_BETTER"},
                  {"node": "indicator", "code": "y", "direction": "LOWER_IS_BETTER"}]}},
              "method": {"treatment": {"none": "UNTREATED"}, "imputation": {"none": "NOTHING"},
                "normaliser": {"min-max": {"low": 0, "high": 100}}}}}
            """;

    @TempDir
    Path folder;

    private static String sample(String name) {
        return Path.of(System.getProperty("governance.samples", "samples"))
                .resolve(name)
                .toString();
    }

    private static Run county(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                command, "--lang", "en", "--index", sample("county-index.json"), "--data", sample("county-index.csv")));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private Run small(String index, String data, String... more) throws IOException {
        Path indexFile = Files.writeString(folder.resolve("index.json"), index);
        Path dataFile = Files.writeString(folder.resolve("data.csv"), data);
        List<String> arguments = new ArrayList<>(
                List.of("score", "--lang", "en", "--index", indexFile.toString(), "--data", dataFile.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void scoresTheSampleCounty() throws IOException {
        Path out = folder.resolve("s.csv");

        Run run = county("score", "--out", out.toString(), "--replications", "200", "--explain", "310101002017");

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.out().startsWith("169 of 170 units have a score"), run.out());
        assertTrue(run.out().contains("200 replications, seed 1."), run.out());
        assertTrue(run.out().contains("  Satisfaction of residents: 5.96 (against the mean −12.85)"), run.out());
        List<String> lines = Files.readAllLines(out);
        assertEquals(171, lines.size());
        assertTrue(
                lines.get(0).startsWith("\uFEFFunit,name,score,score-low,score-high,rank,rank-low,rank-high,survey,"));
    }

    @Test
    void listsACommunityThatIsKnownTooLittleApart() throws IOException {
        Path out = folder.resolve("s.csv");
        county("score", "--out", out.toString(), "--replications", "20");

        List<String> without = Files.readAllLines(out).stream()
                .filter(line -> line.contains(",,,,,,"))
                .map(line -> line.substring(0, 12))
                .toList();

        assertEquals(List.of("310101017019"), without);
    }

    @Test
    void twinsStandSideBySide() throws IOException {
        Path out = folder.resolve("s.csv");
        county("score", "--out", out.toString(), "--replications", "20");

        List<Integer> ranks = Files.readAllLines(out).stream()
                .filter(line -> line.startsWith("31010101801"))
                .filter(line -> line.startsWith("310101018012") || line.startsWith("310101018013"))
                .map(line -> Integer.valueOf(line.split(",")[5]))
                .toList();

        assertEquals(2, ranks.size());
        assertTrue(Math.abs(ranks.get(0) - ranks.get(1)) <= 1, ranks::toString);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOthers() {
        String first = county("score", "--replications", "50", "--seed", "7").out();

        assertEquals(
                first, county("score", "--replications", "50", "--seed", "7").out());
        assertFalse(first.equals(
                county("score", "--replications", "50", "--seed", "8").out()));
    }

    @Test
    void withoutReplicationsThereAreNoIntervals() throws IOException {
        Run run = small(SMALL_INDEX, "id,x,y\na,1,5\nb,3,1\n", "--replications", "0", "--explain", "a");

        assertEquals(
                "\uFEFFunit,name,score,score-low,score-high,rank,rank-low,rank-high,x,y\r\n"
                        + "a,a,0,,,2,,,0,0\r\nb,b,100,,,1,,,100,100\r\n",
                run.out());
        assertTrue(run.err().contains("score 0.00, rank 2 of 2\n"), run.err());
        assertTrue(run.err().contains("  Rate: 0.00 (against the mean −25.00)"), run.err());
    }

    @Test
    void columnsGoByCodeOrByNameInAnyOrder() throws IOException {
        String byCode = small(SMALL_INDEX, "id,x,y\na,1,5\nb,3,1\nc,2,\n").out();

        assertEquals(
                byCode, small(SMALL_INDEX, "y,Rate,编号\n5,1,a\n1,3,b\n,2,c\n").out());
        assertEquals(
                byCode, small(SMALL_INDEX, "比率,y,unit\n1,5,a\n3,1,b\n2,,c\n").out());
    }

    @Test
    void tellsOfAnIndicatorThatTellsNobodyApart() throws IOException {
        Run run = small(SMALL_INDEX, "id,x,y\na,1,5\nb,1,1\n");

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.err().contains("index.no-scale"), run.err());
    }

    @Test
    void tellsAllThatIsWrongWithATable() throws IOException {
        Run run = small(SMALL_INDEX, "id,x,y\na,1,5\na,1e3,2\n,NaN,\"1,5\"\n");

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        for (String fault : List.of(
                "data.csv:3:1: /3/id: unit.duplicate-id",
                "data.csv:3:3: /3/x: csv.not-a-number",
                "data.csv:4:1: /4/id: unit.no-id",
                "data.csv:4:2: /4/x: csv.not-a-number",
                "data.csv:4:6: /4/y: csv.not-a-number")) {
            assertTrue(run.err().contains(fault), run.err());
        }
        assertTrue(small(SMALL_INDEX, "id,x\na,1\n").err().contains("csv.missing-column"));
        assertTrue(small(SMALL_INDEX, "id,x,y,z\na,1,2,3\n").err().contains("csv.unknown-column"));
        assertTrue(small(SMALL_INDEX, "id,x,y\n").err().contains("csv.no-rows"));
    }

    @Test
    void refusesStepsThatDoNotFitEachOtherByName() throws IOException {
        String scores = SMALL_INDEX
                .replace(
                        "{\"min-max\": {\"low\": 0, \"high\": 100}}",
                        "{\"z-score\": {\"middle\": 0, \"spread\": 1, \"lost\": 1}}")
                .replace("ARITHMETIC", "GEOMETRIC");

        Run run = small(scores, "id,x,y\na,1,5\n");

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("index.json:"), run.err());
        assertTrue(run.err().contains("index.values-not-taken"), run.err());
    }

    @Test
    void refusesAnIndexOfANewerForm() throws IOException {
        Run run = small(SMALL_INDEX.replace("{\"id\"", "{\"wireVersion\": 2, \"id\""), "id,x,y\na,1,5\n");

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("json.newer-version"), run.err());
    }

    @Test
    void refusesWhatCannotBeAskedFor() {
        Run run = county("score", "--replications", "1000000");
        assertEquals(ExitCode.USAGE, run.exit());
        assertTrue(run.err().contains("command.replications") && run.err().contains("29411"), run.err());
        assertEquals(
                ExitCode.USAGE, county("sensitivity", "--replications", "0").exit());
        assertTrue(county("score", "--explain", "310101002016x").err().contains("command.misspelled-unit"));
        assertTrue(county("score", "--explain", "elsewhere").err().contains("command.unknown-unit"));
    }

    @Test
    void saysWhichChoiceMovesRanks() {
        Run run = county("sensitivity", "--replications", "64");

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        List<String> rows = run.out().lines().map(line -> line.split(",")[0]).collect(Collectors.toList());
        assertEquals(
                List.of(
                        "\uFEFFchoice",
                        "normalisers",
                        "aggregators",
                        "treatments",
                        "imputations",
                        "weight-noise",
                        "leave-one-out"),
                rows);
        assertTrue(run.err().contains("6 choices, 512 runs, seed 1."), run.err());
        assertTrue(run.err().contains("Of 170 units, "), run.err());
    }
}
