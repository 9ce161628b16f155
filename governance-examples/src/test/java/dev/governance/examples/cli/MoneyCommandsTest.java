package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import dev.governance.interchange.OcdsRelease;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands about money: on the samples every planted fault is found, and nothing else. */
class MoneyCommandsTest {

    private static final String DAY = "2026-09-30";
    private static final Pattern FOUND =
            Pattern.compile("\"code\":\"(funding\\.[a-z-]+)\",\"severity\":\"[A-Z]+\",\"subject\":\"([^\"]+)\"");

    @TempDir
    Path folder;

    private String json(String... command) throws IOException {
        Path out = folder.resolve(command[0] + ".json");
        String[] whole = Stream.concat(Arrays.stream(command), Stream.of("--out", out.toString(), "--lang", "en"))
                .toArray(String[]::new);
        Run run = Run.of(whole);
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        return Files.readString(out);
    }

    /** What stands in the report's own list of findings, which is the last one. */
    private static Multiset<String> findings(String json) {
        Matcher matcher = FOUND.matcher(json.substring(json.lastIndexOf("\"findings\":")));
        ImmutableMultiset.Builder<String> found = ImmutableMultiset.builder();
        while (matcher.find()) {
            found.add(matcher.group(1).substring("funding.".length()) + " " + matcher.group(2));
        }
        return found.build();
    }

    @Test
    void everyFaultOfTheSamplesBudgetIsFoundAndNoOther() throws IOException {
        assertEquals(
                ImmutableMultiset.of(
                        "deficit county",
                        "reserve-below county",
                        "no-budget-level V-own-015",
                        "no-budget-level R-own-002009",
                        "entry-gap 402",
                        "entry-unknown-line 662",
                        "over-committed 663",
                        "no-commitment 664",
                        "overpaid 665",
                        "earmark-broken 666",
                        "over-appropriated 667",
                        "entry-outside-year 668",
                        "entry-wrong-line 669",
                        "earmark-broken 670",
                        "transfer-short certificates-of-residence",
                        "transfer-powers-missing certificates-of-residence",
                        "transfer-not-begun certificates-of-residence",
                        "transfer-suspended housing-survey"),
                findings(json("budget", "--as-of", DAY)));
    }

    @Test
    void everyFaultOfTheSamplesGrantsIsFoundAndNoOther() throws IOException {
        assertEquals(
                ImmutableMultiset.of(
                        "recused G-08",
                        "too-few-assessors G-12",
                        "fund-overspent DEVELOPMENT",
                        "lower-score-preferred G-02",
                        "grant-against-rules G-05",
                        "grant-twice G-25-3",
                        "tranche-before-gate G-04",
                        "gate-overdue G-04",
                        "tranche-amount G-07",
                        "gate-overdue G-25-2"),
                findings(json("grants", "--as-of", DAY)));
    }

    @Test
    void everyFaultOfTheSamplesContractsIsFoundAndNoOther() throws IOException {
        assertEquals(
                ImmutableMultiset.of(
                        "purchase-excluded P-04",
                        "purchase-length P-05",
                        "purchase-open-tender P-08",
                        "purchase-method P-09",
                        "purchase-supplier-young P-10",
                        "purchase-supplier P-11",
                        "purchase-barred P-12",
                        "purchase-buyer P-13",
                        "purchase-unknown P-14",
                        "purchase-split P-06",
                        "blacklist-length shadow-firm",
                        "contract-paid-early C-02",
                        "contract-enforcement-powers C-03",
                        "contract-overpaid C-03",
                        "contract-other-supplier C-05",
                        "contract-beyond-purchase C-05",
                        "contract-without-purchase C-15",
                        "inspection-without-evidence C-02",
                        "inspection-without-users C-03"),
                findings(json("contract", "--as-of", DAY)));
    }

    @Test
    void theStatementsOfTheSampleAreThoseOfAHand() {
        String told = Run.of("relief", "--lang", "en").out();

        for (String line : List.of(
                "silver-home: taxed profit 200000.00 yuan, income tax 50000.00 yuan.",
                "little-suns: taxed profit 0.00 yuan, income tax 0.00 yuan.",
                "clean-hands: taxed profit 110000.00 yuan, income tax 27500.00 yuan.",
                "quick-maids: taxed profit 200000.00 yuan, income tax 50000.00 yuan.",
                "care-alliance: taxed profit 20000.00 yuan, income tax 5000.00 yuan.",
                "harmony-house: taxed profit 420000.00 yuan, income tax 105000.00 yuan.",
                "late-home: taxed profit 300000.00 yuan, income tax 75000.00 yuan.",
                "silent-home: taxed profit 300000.00 yuan, income tax 75000.00 yuan.")) {
            assertTrue(told.contains(line), told);
        }
    }

    @Test
    void theLedgerLosesNothingAndTheContractPaysWhatAHandWorksOut() {
        assertTrue(Run.of("budget", "--as-of", DAY, "--lang", "en")
                .out()
                .contains("Nothing is lost: 669 entries balance."));
        assertTrue(Run.of("contract", "--as-of", DAY, "--lang", "en")
                .out()
                .lines()
                .anyMatch(line -> line.matches("C-01 +1 +240000.00 +18000.00 +198000.00 .*")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "grants", "relief", "contract"})
    void aPageIsWrittenInTheLanguageThatIsAskedForWithoutAScript(String command) throws IOException {
        for (String language : List.of("en", "zh")) {
            Path page = folder.resolve(command + language + ".html");
            Run run = Run.of(command, "--as-of", DAY, "--lang", language, "--report", page.toString());
            String html = Files.readString(page);

            assertEquals(ExitCode.DONE, run.exit(), run.err());
            assertTrue(html.contains("<html lang=\"" + (language.equals("zh") ? "zh-CN" : "en") + "\">"), html);
            assertFalse(html.contains("<script"), "no script");
            assertEquals(command.equals("budget"), html.contains("<svg class=\"flow\""));
        }
    }

    @Test
    void mostPointsMayChooseOthersThanTheRanks() {
        assertTrue(Run.of("grants", "--as-of", DAY, "--method", "most", "--lang", "en")
                .out()
                .contains("fund of development, 600000.00 yuan; spent 590000.00"));
        assertEquals(ExitCode.USAGE, Run.of("grants", "--method", "best").exit());
    }

    @Test
    void releasesAreReadAgainOneALine() throws IOException {
        Path releases = folder.resolve("releases.jsonl");
        Run run = Run.of("contract", "--as-of", DAY, "--ocds", releases.toString(), "--ocds-prefix", "ocds-x");
        List<String> lines = Files.readAllLines(releases);

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertEquals(14, lines.size());
        for (String line : lines) {
            assertTrue(JsonFormat.standard()
                    .read(Source.of("release", line), OcdsRelease.class)
                    .ocid()
                    .startsWith("ocds-x-P-"));
        }
    }

    @Test
    void aBudgetAloneIsReviewedWithoutTheSamplesLedger() throws IOException {
        Path budget = Files.writeString(
                folder.resolve("b.json"),
                "{\"year\":2026,\"units\":[{\"id\":\"c\",\"name\":\"c\",\"kind\":\"COUNTY\"}],\"lines\":[]}");
        Run run = Run.of("budget", "--budget", budget.toString(), "--as-of", DAY, "--lang", "en");

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.out().contains("No findings."), run.out());
    }

    @Test
    void sumsThatAreTooLargeAreAFaultOfTheFile() throws IOException {
        String entry =
                "{\"number\":%d,\"day\":\"2026-01-01\",\"kind\":\"RECEIPT\",\"line\":\"R-county\",\"amount\":%d}\n";
        Path ledger = Files.writeString(
                folder.resolve("l.jsonl"), entry.formatted(1, Long.MAX_VALUE) + entry.formatted(2, Long.MAX_VALUE));
        Run run = Run.of("budget", "--ledger", ledger.toString(), "--as-of", DAY);

        assertEquals(ExitCode.BAD_INPUT, run.exit(), run.err());
        assertTrue(run.err().contains("l.jsonl"), run.err());
    }

    @Test
    void aProfileWithoutNumbersIsRefused() {
        Run run = Run.of("grants", "--profile", "national", "--as-of", DAY);

        assertEquals(ExitCode.USAGE, run.exit());
        assertTrue(run.err().contains("command.no-norms"), run.err());
    }

    @Test
    void aProfileWithoutNumbersIsToldWithTheOptionThatNamesIt() {
        Run run = Run.of("budget", "--profile", "national", "--as-of", "1901-01-01");

        assertEquals(ExitCode.USAGE, run.exit(), run.err());
        assertTrue(run.err().contains("--profile") && !run.err().contains("{option}"), run.err());
    }
}
