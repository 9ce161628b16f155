package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridsCommandTest {

    private static final String AREAS = "id,x,y,households\na,0,0,150\nb,50,0,160\n";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run grids(String areas, String adjacency, String... more) throws IOException {
        List<String> args = new java.util.ArrayList<>(
                List.of("grids", "--areas", file("areas.csv", areas), "--adjacency", file("adjacency.csv", adjacency)));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static Run sample(String name, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(
                "grids",
                "--areas",
                "samples/" + name + "-areas.csv",
                "--adjacency",
                "samples/" + name + "-adjacency.csv"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void dividesTheSampleCompoundAndReportsWhatCannotBeDivided() throws IOException {
        Path report = folder.resolve("r.json");

        Run run = sample("compound", "--report", report.toString());

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.out().startsWith("\uFEFFid,grid\r\nA01,0"), run.out());
        String told = Files.readString(report);
        assertTrue(told.contains("\"bad_equiv\":0"), told);
        assertTrue(told.contains("grid.unit-above-maximum"), told);
        assertTrue(told.contains("grid.component-below-minimum"), told);
        assertTrue(told.contains("\"certificate\":\"unit-above-maximum\""), told);
    }

    @Test
    void drawsTheSampleCompoundAndTellsPeopleWhatCameOut() throws IOException {
        Path map = folder.resolve("map.html");
        Path places = folder.resolve("places.geojson");
        Path plan = folder.resolve("plan.csv");

        Run run = sample(
                "compound",
                "--map",
                map.toString(),
                "--geojson",
                places.toString(),
                "--out",
                plan.toString(),
                "--lang",
                "en");

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.out().contains("violations of the bounds"), run.out());
        assertTrue(run.out().contains("grid.unit-above-maximum"), run.out());
        assertTrue(Files.readString(map).contains("<html"));
        assertEquals(
                Files.readAllLines(plan).size() - 1,
                Files.readAllLines(places).stream()
                        .filter(line -> line.startsWith("{\"type\":\"Feature\""))
                        .count());
    }

    @Test
    void nothingIsWrittenWhereOneFileIsThereAlready() throws IOException {
        Path map = Files.writeString(folder.resolve("map.html"), "old");
        Path plan = folder.resolve("plan.csv");

        Run run = sample("compound", "--map", map.toString(), "--out", plan.toString());

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertEquals("old", Files.readString(map));
        assertFalse(Files.exists(plan));
    }

    @Test
    void aTowerThatIsSplitByItsEntrancesIsDivided() throws IOException {
        Path report = folder.resolve("r.json");

        assertEquals(
                ExitCode.DONE,
                sample("compound-entrances", "--report", report.toString()).exit());

        String told = Files.readString(report);
        assertFalse(told.contains("grid.unit-above-maximum"), told);
        assertTrue(told.contains("\"bad_equiv\":0"), told);
    }

    @Test
    void thePlanIsTheSameWithAnyNumberOfThreads() {
        String alone = sample("compound").out();

        assertEquals(alone, sample("compound", "--threads", "2").out());
        assertEquals(alone, sample("compound", "--threads", "8").out());
    }

    @Test
    void keepsThePlanInForce() throws IOException {
        Path plan = folder.resolve("plan.csv");
        assertEquals(ExitCode.DONE, sample("compound", "--out", plan.toString()).exit());

        String again = sample("compound", "--previous", plan.toString()).out();

        assertEquals(Files.readString(plan), again);
    }

    @Test
    void makesAsManyGridsAsAreAskedFor() {
        String plan = sample("compound", "--grids", "11").out();

        assertEquals(
                11,
                plan.lines().skip(1).map(line -> line.split(",")[1]).distinct().count(),
                plan);
    }

    @Test
    void locksGrids() throws IOException {
        String locks = file("locks.csv", "id,grid\nA01,school\nA02,school\n");

        String plan = sample("compound", "--locked", locks).out();

        assertTrue(plan.contains("A01,school\r\nA02,school\r\n"), plan);
        assertEquals(2, plan.lines().filter(line -> line.endsWith(",school")).count());
    }

    @Test
    void tellsEveryFaultOfTheTables() throws IOException {
        String areas = "id,x,y,households\na,0,0,150\na,1,1,1\nb,0,0,-5\nc,0,0,1.5\nd,zero,0,3\n";

        Run run =
                grids(areas, "a,b\na,a\na,q\n", "--out", folder.resolve("p.csv").toString());

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        for (String code : List.of(
                "areas.csv:3:1: /3/id: area.duplicate-id",
                "areas.csv:4:7: /4/households: area.not-a-count",
                "areas.csv:5:7: /5/households: area.not-a-count",
                "areas.csv:6:3: /6/x: area.not-a-place",
                "adjacency.csv:2:3: /2/b: area.self-loop",
                "adjacency.csv:3:3: /3/b: area.unknown-id")) {
            assertTrue(run.err().contains(code), run.err());
        }
        assertFalse(Files.exists(folder.resolve("p.csv")));
    }

    @Test
    void refusesDuplicateLinksAndEmptyFiles() throws IOException {
        assertTrue(grids(AREAS, "a,b\na,b\nb,a\n").err().contains("area.duplicate-edge"));
        assertTrue(grids("", "a,b\na,b\n").err().contains("csv.empty"));
        assertTrue(grids("id,x,y,households\n", "a,b\na,b\n").err().contains("csv.no-rows"));
    }

    @Test
    void refusesBoundsThatAreNone() throws IOException {
        Run run = grids(AREAS, "a,b\na,b\n", "--min", "400", "--max", "200");

        assertEquals(ExitCode.USAGE, run.exit());
        assertTrue(run.err().contains("the minimum 400 is above the maximum 200"), run.err());
        assertEquals(
                ExitCode.USAGE, grids(AREAS, "a,b\na,b\n", "--threads", "0").exit());
        assertEquals(
                ExitCode.USAGE, grids(AREAS, "a,b\na,b\n", "--standard", "no").exit());
    }

    @Test
    void aCommunityMayHaveBoundsOfItsOwnAndPersonsACap() throws IOException {
        String areas = "id,x,y,households,persons,community\na,0,0,150,500,310101001001\nb,50,0,160,400,310101001001\n"
                + "c,100,0,150,500,310101001002\nd,150,0,260,400,310101001002\n";
        String bounds = file("bounds.csv", "community,min,max,persons\n310101001002,100,500,800\n");
        Path report = folder.resolve("r.json");

        Run run = grids(areas, "a,b\na,b\nb,c\nc,d\n", "--standards", bounds, "--report", report.toString());

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(
                run.out().contains("a,310101001001001\r\nb,310101001001001\r\nc,310101001002001\r\nd,310101001002002"),
                run.out());
        assertTrue(Files.readString(report).contains("\"bad_equiv\":0"), Files.readString(report));
    }

    @Test
    void boundsOfCommunitiesAreReadStrictly() throws IOException {
        String bounds = file("bounds.csv", "community,min,max\n310101001002,500,100\n31,1,2\n310101001003,-1,2\n");

        Run run = grids(AREAS, "a,b\na,b\n", "--standards", bounds);

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("area.not-bounds"), run.err());
        assertTrue(run.err().contains("area.not-a-community"), run.err());
        assertTrue(run.err().contains("area.not-a-count"), run.err());
    }

    @Test
    void anObjectiveIsAListOfNames() throws IOException {
        assertEquals(
                ExitCode.DONE,
                sample("compound", "--objective", "fewest,borders").exit());
        assertEquals(
                ExitCode.USAGE, sample("compound", "--objective", "cheapest").exit());
    }

    @Test
    void tellsWhatFewerWorkersWouldMove() throws IOException {
        StringBuilder areas = new StringBuilder("id,x,y,households\n");
        StringBuilder links = new StringBuilder("a,b\n");
        StringBuilder plan = new StringBuilder("id,grid\n");
        for (int i = 0; i < 12; i++) {
            areas.append("u" + i + "," + 50 * i + ",0,100\n");
            links.append(i > 0 ? "u" + (i - 1) + ",u" + i + "\n" : "");
            plan.append("u" + i + ",g" + i / 2 + "\n");
        }
        Path report = folder.resolve("r.json");
        Path out = folder.resolve("plan.csv");

        Run run = grids(
                areas.toString(),
                links.toString(),
                "--previous",
                file("previous.csv", plan.toString()),
                "--report",
                report.toString(),
                "--seconds",
                folder.resolve("seconds.csv").toString(),
                "--out",
                out.toString());

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(Files.readString(folder.resolve("seconds.csv")).contains("dividing,"));
        assertTrue(run.out().contains("       6         6           0  0 (0.0 %)\n"), run.out());
        assertTrue(run.out().contains("       3         3           0  600 (50.0 %)\n"), run.out());
        assertTrue(Files.readString(report).contains("\"churn_frontier\":[{\"grids\":6,"), Files.readString(report));
    }
}
