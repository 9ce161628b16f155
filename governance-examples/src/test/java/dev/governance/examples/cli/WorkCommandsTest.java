package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that tell whether the gate holds and whether it helped. */
class WorkCommandsTest {

    private static final String ITEM = """
            {"id": "%s", "community": "310101015005", "kind": "LEDGER", "origin": "FROM_ABOVE", "department": "d",
             "nature": "ADMINISTRATION", "hours": %d}""";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static void assertLine(String out, String pattern) {
        assertTrue(out.lines().anyMatch(line -> line.strip().matches(pattern)), () -> pattern + " in\n" + out);
    }

    @Test
    void theBurdenIsToldBeforeAndAfter() throws IOException {
        String before =
                file("before.json", "{\"items\": [" + ITEM.formatted("A", 20) + "," + ITEM.formatted("B", 5) + "]}");
        String after = file("after.json", "{\"items\": [" + ITEM.formatted("A", 8) + "]}");
        Run run = Run.of("burden", "--before", before, "--after", after, "--lang", "en");

        assertEquals(ExitCode.DONE, run.exit());
        assertLine(run.out(), "things carried +2 +1 +-1");
        assertLine(run.out(), "hours a year +25 +8 +-17");
        assertLine(run.out(), "a ledger or report +2 +1 +-1");
        assertLine(run.out(), "d +25 +8 +-17");
    }

    @Test
    void withoutFilesTheBurdenOfTheSampleIsTold() {
        Run run = Run.of("burden", "--lang", "zh");

        assertEquals(ExitCode.DONE, run.exit());
        assertLine(run.out(), "承担事项 +65 +38 +-27");
    }

    @Test
    void aThingThatIsCountedTwiceIsRefused() throws IOException {
        String twice =
                file("twice.json", "{\"items\": [" + ITEM.formatted("A", 20) + "," + ITEM.formatted("A", 5) + "]}");
        Run run = Run.of("burden", "--before", twice);

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("A is counted twice"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void theSamplesWorkAroundTheGateIsFound() {
        Run run = Run.of("bypass", "--as-of", "2026-10-12", "--lang", "en");

        assertEquals(ExitCode.DONE, run.exit());
        assertLine(run.out(), "never asked for +4");
        assertLine(run.out(), "under another title +6");
        assertLine(run.out(), "split into pieces +1");
        assertTrue(run.out().contains("Work W-009, \"学习平台积分截图上报\", takes 120 hours a year"), run.out());
    }

    @Test
    void workThatIsToldTwiceIsRefused() throws IOException {
        String line =
                "{\"id\":\"W-1\",\"department\":\"d\",\"title\":\"台账\",\"community\":\"310101002002\",\"during\":\"2026-09-01/2027-01-01\",\"hours\":12}\n";
        Run run = Run.of("bypass", "--observed", file("w.jsonl", line + line));

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("file.id-twice"), run.err());
    }

    @Test
    void aRegisterOfAnotherKindIsRefused() throws IOException {
        Run run = Run.of("bypass", "--register", file("r.json", "{\"items\": []}"));

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("/items"), run.err());
    }

    @Test
    void aProfileWithoutNumbersIsRefused() {
        Run run = Run.of("bypass", "--profile", "national", "--as-of", "2026-10-12");

        assertEquals(ExitCode.USAGE, run.exit());
        assertTrue(run.err().contains("command.no-norms: --profile national has no numbers for 2026-10-12"), run.err());
    }
}
