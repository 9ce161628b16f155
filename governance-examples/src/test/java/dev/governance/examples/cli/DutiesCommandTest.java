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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutiesCommandTest {

    @TempDir
    Path folder;

    private static String sample(String name) {
        return Path.of(System.getProperty("governance.samples", "samples"))
                .resolve("duty-" + name)
                .toString();
    }

    private static Run review(String inventory, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "duties",
                "review",
                "--lang",
                "en",
                "--inventory",
                inventory,
                "--powers",
                sample("powers.json"),
                "--as-of",
                "2026-09-30"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void reviewsTheSampleForPeopleAndForPrograms() throws IOException {
        Path json = folder.resolve("findings.json");
        Path page = folder.resolve("page.html");

        Run run = review(
                sample("inventory.csv"),
                "--rules",
                sample("rules.json"),
                "--log",
                sample("log.csv"),
                "--hours",
                sample("hours.csv"),
                "--out",
                json.toString(),
                "--report",
                page.toString());

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.out().startsWith("192 lines, 171 of them in order; 44 findings;"), run.out());
        assertTrue(run.out().contains("is on no list, and no law or document is named for it"), run.out());
        assertTrue(Files.readString(json).contains("\"code\":\"procedure.skipped-step\""));
        String html = Files.readString(page);
        assertTrue(html.contains("<h1>Review of duties</h1>") && html.contains("two leads, the city goes first"), html);
        assertFalse(html.contains("<script"), html);
    }

    @Test
    void showsTheTablesWhereNoFileIsNamed() {
        Run run = Run.of("duties", "review", "--as-of", "2026-09-30");

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.out().startsWith("台账 192 条"), run.out());
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(Path.of(sample("inventory.csv"))));
        Collections.reverse(rows.subList(1, rows.size()));
        Path turned = Files.write(folder.resolve("turned.csv"), rows);

        assertEquals(
                review(sample("inventory.csv")).out(), review(turned.toString()).out());
    }

    @Test
    void aPeriodIsADayOrAYear() {
        assertTrue(review(sample("inventory.csv"), "--during", "2026-03-02/2026-03-03")
                .out()
                .contains("lines"));
        Run wrong = review(sample("inventory.csv"), "--during", "March");
        assertEquals(ExitCode.USAGE, wrong.exit());
        assertTrue(wrong.err().contains("--during"), wrong.err());
    }

    @Test
    void aLogAsksForTheRulesThatItIsHeldAgainst() {
        Run run = review(sample("inventory.csv"), "--log", sample("log.csv"));

        assertEquals(ExitCode.USAGE, run.exit());
        assertTrue(run.err().contains("--rules"), run.err());
    }

    @Test
    void tellsEveryFaultOfATable() throws IOException {
        Path bad = Files.write(
                folder.resolve("bad.csv"),
                List.of(
                        "id,body,kind,place,title,responsibility,during,hours",
                        "a,x,居委会,310101002001,t,主责,2026-01-01/2027-01-01,-3",
                        "b,x,居委会,12345,t,主责,2026-01-01/2027-01-01,3",
                        "c,x,居委会,310101002001,t,主持,2026-01-01/2027-01-01,3",
                        "d,x,居委会,310101002001,t,主责,2027-01-01/2026-01-01,3",
                        "d,x,居委会,310101002001,t,主责,2026-01-01/2027-01-01,3"));

        Run run = review(bad.toString());

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        for (int line = 2; line <= 5; line++) {
            assertTrue(run.err().contains("bad.csv:" + line + ":"), run.err());
        }
        assertEquals("", run.out());
    }

    @Test
    void showsTheMatrixWithAndWithoutAnInventory() throws IOException {
        Path json = folder.resolve("matrix.json");
        Path page = folder.resolve("matrix.html");

        Run both = Run.of(
                "duties",
                "matrix",
                "--lang",
                "en",
                "--inventory",
                sample("inventory.csv"),
                "--out",
                json.toString(),
                "--report",
                page.toString());
        Run listed = Run.of("duties", "matrix", "--lang", "en");

        assertEquals(ExitCode.DONE, both.exit(), both.err());
        assertTrue(
                both.out().lines().anyMatch(line -> line.startsWith("assist-26") && line.contains("A +L")), both.out());
        assertFalse(listed.out().contains("+L"), listed.out());
        assertTrue(Files.readString(json).startsWith("{\"rows\":["));
        String html = Files.readString(page);
        assertTrue(html.contains("mark lead extra") && html.contains("mark assist kept"), html);
    }

    @Test
    void whatAFileSaysIsInertOnThePage() throws IOException {
        String table =
                Files.readString(Path.of(sample("inventory.csv"))).replace("社区公众号每日更新打卡", "<script>alert(1)</script>");
        Path named = Files.writeString(folder.resolve("named.csv"), table);
        Path page = folder.resolve("page.html");

        Run run = review(named.toString(), "--report", page.toString());

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(Files.readString(page).contains("&lt;script&gt;alert(1)"));
        assertFalse(Files.readString(page).contains("<script>"));
    }
}
