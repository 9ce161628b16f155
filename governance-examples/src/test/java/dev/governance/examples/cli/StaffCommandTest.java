package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffCommandTest {

    @TempDir
    Path folder;

    private static Path sample(String name) {
        return Path.of(System.getProperty("governance.samples", "samples")).resolve("staff-" + name + ".csv");
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static Run staff(Path plan, Path areas, Path workers, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "staff",
                "--lang",
                "en",
                "--plan",
                plan.toString(),
                "--areas",
                areas.toString(),
                "--workers",
                workers.toString(),
                "--as-of",
                "2026-09-30"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void staffsTheSample() throws IOException {
        Path roster = folder.resolve("roster.csv");
        Path report = folder.resolve("report.json");

        Run run = staff(
                sample("plan"),
                sample("areas"),
                sample("workers"),
                "--grids",
                sample("grids").toString(),
                "--out",
                roster.toString(),
                "--report",
                report.toString());

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.out().startsWith("9 grids need 18 workers; 10 of 11 workers are posted"), run.out());
        assertTrue(run.out().contains("staffing.nowhere-to-go: Not posted"), run.out());
        List<String> lines = Files.readAllLines(roster);
        assertEquals("\uFEFFworker,grid,from,manager", lines.get(0));
        Map<String, Integer> heads = new TreeMap<>();
        lines.subList(1, lines.size()).forEach(line -> heads.merge(line.split(",")[1], 1, Integer::sum));
        assertEquals(9, heads.size(), heads::toString);
        assertTrue(
                lines.stream().anyMatch(line -> line.endsWith(",g8,2026-09-30,party-service-centre")), lines::toString);
        String json = Files.readString(report);
        assertTrue(json.contains("\"staffing.grid-workers-maximum:count\""), json);
        assertFalse(json.contains("w-a1"), "the report names nobody");
    }

    @Test
    void writesTheSameWhateverTheOrderOfTheRows() throws IOException {
        List<String> workers = new ArrayList<>(Files.readAllLines(sample("workers")));
        String first = staff(sample("plan"), sample("areas"), sample("workers")).out();
        Collections.reverse(workers.subList(1, workers.size()));
        Path turned = Files.write(folder.resolve("workers.csv"), workers);

        assertEquals(first, staff(sample("plan"), sample("areas"), turned).out());
    }

    @Test
    void tellsAllThatDoesNotFitTogether() throws IOException {
        Path plan = file("plan.csv", "id,grid", "a,g1", "z,g1");
        Path areas = file("areas.csv", "id,x,y,households", "a,0,0,300", "b,0,0,20");
        Path grids = file("grids.csv", "grid,vulnerable", "g9,3");

        Run run = staff(plan, areas, sample("workers"), "--grids", grids.toString());

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("file.area-without-grid: area \"b\""), run.err());
        assertTrue(run.err().contains("file.unknown-area: the plan names \"z\""), run.err());
        assertTrue(run.err().contains("file.unknown-grid: there is no grid \"g9\""), run.err());
        assertEquals("", run.out());
    }

    @Test
    void refusesNumbersThatCannotBe() throws IOException {
        Path plan = file("plan.csv", "id,grid", "a,g1", "b,g1", "b,g2");
        Path areas = file("areas.csv", "id,x,y,households", "a,0,0,-3", "b,0,0,1.5", "c,1e3,0,4", "d,0,0,");
        Path workers = file("workers.csv", "id,hours taken", "w1,3", "w1,4", "w2,200");

        assertTrue(staff(plan, sample("areas"), sample("workers")).err().contains("area.two-grids"));
        Run run = staff(sample("plan"), areas, sample("workers"));
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        for (int line = 2; line <= 5; line++) {
            assertTrue(run.err().contains("areas.csv:" + line + ":"), run.err());
        }
        String told = staff(sample("plan"), sample("areas"), workers).err();
        assertTrue(told.contains("workers.csv:3") && told.contains("workers.csv:4"), told);
    }

    @Test
    void asksForNumbersThatThereAre() {
        Run none = staff(sample("plan"), sample("areas"), sample("workers"), "--standard", "national");
        Run unknown = staff(sample("plan"), sample("areas"), sample("workers"), "--standard", "nobody");

        assertEquals(ExitCode.USAGE, none.exit());
        assertTrue(none.err().contains("--standard national has no numbers"), none.err());
        assertTrue(none.err().contains("staffing.grid-workers-mini"), none.err());
        assertEquals(ExitCode.USAGE, unknown.exit());
        assertTrue(unknown.err().contains("staffing-grid-example"), unknown.err());
    }
}
