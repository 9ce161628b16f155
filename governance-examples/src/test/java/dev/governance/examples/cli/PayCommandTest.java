package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayCommandTest {

    @TempDir
    Path folder;

    private static final List<String> PARTS =
            List.of("appointments.csv", "inclusions.json", "passes.csv", "studies.csv", "training.json");

    private static String sample(String name) {
        return Path.of(System.getProperty("governance.samples", "samples"))
                .resolve("pay-" + name)
                .toString();
    }

    private static Run pay(String workers, String... more) {
        return pay(sample("scale.json"), workers, more);
    }

    private static Run pay(String scale, String workers, String[] more) {
        List<String> arguments = new ArrayList<>(
                List.of("pay", "--lang", "en", "--scale", scale, "--workers", workers, "--as-of", "2026-10-12"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static String[] parts(String... more) {
        return Stream.concat(
                        PARTS.stream()
                                .flatMap(part -> Stream.of("--" + part.substring(0, part.indexOf('.')), sample(part))),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static List<String> codes(String out) {
        return out.lines()
                .filter(line -> line.contains("worker."))
                .map(line -> line.replaceAll(".*(worker\\.[a-z-]+).*", "$1"))
                .toList();
    }

    /** What README says is planted, each once, and nothing else. */
    @Test
    void findsEachPlantedFaultAndNothingElse() {
        Run run = pay(sample("workers.csv"), parts());

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertEquals(
                List.of(
                        "worker.promotion-skips",
                        "worker.pay-not-as-table",
                        "worker.unknown-post",
                        "worker.grade-outside-post",
                        "worker.promoted-against-appraisal",
                        "worker.promotion-withheld",
                        "worker.grade-cut",
                        "worker.grade-above-rules",
                        "worker.employed-twice",
                        "worker.pay-below-benchmark",
                        "worker.study-short",
                        "worker.certified-share-low",
                        "worker.shares-above-whole",
                        "worker.two-salaries",
                        "worker.overloaded",
                        "worker.inclusion-missing",
                        "worker.headcount-above-quota"),
                codes(run.out()));
        for (String planted : List.of(
                "E-001 rose from grade 8 to 10",
                "E-002 is paid",
                "E-004 is in post caretaker",
                "E-005 is paid in grade 13",
                "E-006 rose",
                "E-007 stayed",
                "E-008 was lowered",
                "E-009 is paid in grade 5",
                "E-080 and E-010",
                "E-011: 64 hours",
                "A-001, A-002, A-003 take 13/10",
                "A-007, A-009 are all paid",
                "A-013 has work",
                "310101002006 shows 3 of the four inclusions; PREMISES",
                "310101002008 employs 10 people within an establishment of 9")) {
            assertTrue(run.out().contains(planted), planted);
        }
    }

    @Test
    void writesJsonAndAPageWithoutPersons() throws IOException {
        Path json = folder.resolve("pay.json");
        Path page = folder.resolve("pay.html");
        Run run = pay(
                sample("workers.csv"),
                parts("--years", "5", "--index", "1.04", "--out", json.toString(), "--report", page.toString()));

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        String written = Files.readString(json);
        assertTrue(written.contains("\"worker.exam-assistant-years-secondary:count\""), "the numbers name their norms");
        assertTrue(written.contains("\"years\":[{\"year\":2027"), written);
        String html = Files.readString(page);
        assertTrue(html.contains("<svg") && html.contains("local mean wage 6000.00"), html);
        assertFalse(html.contains("<script"), html);
        for (String text : List.of(written, html, run.out())) {
            assertFalse(text.contains("w-0"), "nobody is named");
        }
    }

    /** 身兼数职: what the ledger says is what the gate is told. */
    @Test
    void tellsTheGateWhatCommunitiesCarry() throws IOException {
        Path loads = folder.resolve("loads.json");
        pay(sample("workers.csv"), parts("--loads", loads.toString()));

        assertTrue(Files.readString(loads).matches("\\{\"310101002001\":\\{\"carried\":\\d+,\"capacity\":\\d+}.*\\R"));
        Run admit = Run.of(
                "admit",
                "--requests",
                Path.of(sample("x")).resolveSibling("requests.jsonl").toString(),
                "--as-of",
                "2026-10-12",
                "--loads",
                loads.toString());
        assertEquals(ExitCode.DONE, admit.exit(), admit.err());
    }

    /** A community of four is told of by no figure of its own, and neither is the smallest of the others. */
    @Test
    void keepsSmallCommunitiesToItself() throws IOException {
        Path json = folder.resolve("pay.json");
        pay(sample("workers.csv"), "--out", json.toString());

        String written = Files.readString(json);
        assertTrue(written.contains("\"suppressed\":2"), written);
        assertEquals(6, written.split("\"expectedExits\"", -1).length - 1);
    }

    @Test
    void everyScaleOfTheSamplesIsRead() throws IOException {
        Path workers = Files.writeString(
                folder.resolve("w.csv"),
                "id,worker,community,post,education,service since,hired\n"
                        + "E-1,w-1,310101002001,ordinary,COLLEGE,2016-01-01,2016-01-01\n");
        for (String scale : List.of("scale", "scale-four-18", "scale-four-24", "scale-sixty")) {
            Run run = pay(sample(scale + ".json"), workers.toString(), new String[] {"--years", "1"});

            assertEquals(ExitCode.DONE, run.exit(), run.err());
            assertTrue(run.out().contains("2027"), run.out());
        }
    }

    @Test
    void refusesWhatIsWrongWithItsPlace() throws IOException {
        Path workers = Files.writeString(
                folder.resolve("w.csv"),
                "id,worker,community,post,education,service since,hired,grade,monthly pay\n"
                        + "E-1,w-1,310101002001,ordinary,COLLEGE,2016-01-01,2015-01-01,1,1000\n"
                        + "E-2,w-2,310101002001,ordinary,ELEMENTARY,2016-01-01,2016-01-01,1,1000\n"
                        + "E-3,w-3,310101002001,ordinary,COLLEGE,2016-01-01,2016-01-01,0,-5\n"
                        + "E-3,w-3,310101002001,ordinary,COLLEGE,2016-01-01,2016-01-01,1,1000\n");
        Run run = pay(workers.toString());

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertEquals("", run.out());
        for (int line = 2; line <= 4; line++) {
            assertTrue(run.err().contains("w.csv:" + line + ":"), run.err());
        }
    }

    @Test
    void refusesOptionsOutOfRange() {
        for (String[] wrong : new String[][] {
            {"--years", "0"}, {"--years", "51"}, {"--index", "3"}, {"--index", "a"}, {"--profile", "nobody"}
        }) {
            assertEquals(ExitCode.USAGE, pay(sample("workers.csv"), wrong).exit(), Arrays.toString(wrong));
        }
        Run before = Run.of(
                "pay", "--scale", sample("scale.json"), "--workers", sample("workers.csv"), "--as-of", "2011-12-31");
        assertEquals(ExitCode.USAGE, before.exit());
        assertTrue(before.err().contains("worker.exam"), before.err());
    }
}
