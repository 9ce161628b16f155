package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

    @TempDir
    Path folder;

    private static Path sample(String name) {
        return Path.of(System.getProperty("governance.samples", "samples")).resolve(name);
    }

    private static Run assess(String scheme, String... more) {
        return assess("en", scheme, more);
    }

    private static Run assess(String language, String scheme, String[] more) {
        List<String> arguments = new ArrayList<>(List.of(
                "assess",
                "--lang",
                language,
                "--scheme",
                scheme,
                "--observations",
                sample("assess-observations.csv").toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static Run county(String... more) {
        return in("en", more);
    }

    private static Run in(String language, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--adjustments", sample("assess-adjustments.csv").toString(),
                "--later", sample("assess-later.csv").toString(),
                "--as-of", "2026-10-12"));
        arguments.addAll(List.of(more));
        return assess(language, sample("assess-scheme.json").toString(), arguments.toArray(String[]::new));
    }

    private String scheme(String from, String to) throws IOException {
        String text = Files.readString(sample("assess-scheme.json"));
        assertTrue(text.contains(from), from);
        return Files.writeString(folder.resolve("scheme.json"), text.replace(from, to))
                .toString();
    }

    @Test
    void findsWhatIsPlantedInTheSampleAndNothingElse() {
        Run run = county("--out", folder.resolve("s.csv").toString());

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.out().startsWith("32 of 36 bodies have a score"), run.out());
        List<String> told = run.out()
                .lines()
                .skip(1)
                .map(line -> line.replaceAll("^[A-Z]+ ([a-z.-]+): .*?(3101[0-9]{8}|Of 1 ).*$", "$1 $2"))
                .distinct()
                .toList();
        assertEquals(
                List.of(
                        "assessment.assessed-itself 310101002003",
                        "assessment.observed-twice 310101002009",
                        "assessment.value-not-allowed 310101002013",
                        "assessment.outside-period 310101002019",
                        "assessment.unknown-indicator 310101013003",
                        "assessment.assessor-not-noted Of 1 ",
                        "assessment.effect-faded 310101002017",
                        "assessment.effect-faded 310101013018",
                        "assessment.not-measured-again 310101013021"),
                told);
    }

    @Test
    void writesWhatEveryIndicatorGaveToTheTotal() throws IOException {
        Path table = folder.resolve("s.csv");
        county("--out", table.toString());

        List<String> lines = Files.readAllLines(table);

        assertEquals(37, lines.size());
        int known = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (!cells[2].isEmpty()) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int i = 6; i < 15; i++) {
                    sum = sum.add(new BigDecimal(cells[i]));
                }
                assertEquals(0, sum.compareTo(new BigDecimal(cells[2])), line);
                assertTrue(Double.parseDouble(cells[3]) < Double.parseDouble(cells[4]), line);
                known++;
            } else {
                assertEquals("scoring.fact-missing", cells[15], line);
            }
        }
        assertEquals(32, known);
    }

    @Test
    void explainsABody() {
        Run run = county("--out", folder.resolve("s.csv").toString(), "--explain", "310101002017");

        assertTrue(run.out().contains("bonus  3  → +3"), run.out());
        assertTrue(run.out().contains("satisfied  61.44 × 7/10  → +43.008"), run.out());
        Run unknown = county("--explain", "310101002018x");
        assertEquals(ExitCode.BAD_INPUT, unknown.exit());
        assertTrue(unknown.err().contains("command.misspelled-unit"), unknown.err());
    }

    @Test
    void writesAPageThatSaysItIsNoRanking() throws IOException {
        for (String language : List.of("en", "zh")) {
            Path page = folder.resolve(language + ".html");
            Run run = in(
                    language,
                    "--names",
                    sample("district-310101.csv").toString(),
                    "--out",
                    folder.resolve(language + ".csv").toString(),
                    "--report",
                    page.toString());
            assertEquals(ExitCode.DONE, run.exit(), run.err());
            String html = Files.readString(page);
            assertTrue(html.contains(language.equals("en") ? "This page is no ranking." : "本页不是排名。"), language);
            assertTrue(html.contains("云南中路居委会"), language);
            assertFalse(html.contains("<script"), language);
            assertEquals(32, html.split("<section id=\"u-", -1).length - 1, language);
        }
    }

    @Test
    void refusesASchemeInWhichFewerRequestsIsBetter() throws IOException {
        String fewer = scheme(
                "\"matter\": \"OTHER\",\n          \"weight\": \"1/4\",\n          \"scale\": {\n            \"scale\": \"line\",\n"
                        + "            \"worst\": 8",
                "\"matter\": \"PETITIONS\",\n          \"weight\": \"1/4\",\n          \"scale\": {\n            \"scale\": \"line\",\n"
                        + "            \"worst\": 8");
        Run run = assess(fewer, "--out", folder.resolve("s.csv").toString());

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("scheme.fewer-requests-better"), run.err());
        assertFalse(Files.exists(folder.resolve("s.csv")));
    }

    @Test
    void refusesASchemeInWhichResidentsCountLess() throws IOException {
        String text = Files.readString(sample("assess-scheme.json"))
                .replaceFirst("\"weight\": \"1/2\"", "\"weight\": \"1/5\"")
                .replaceFirst("\"weight\": \"1/4\"", "\"weight\": \"11/20\"");
        Run run = assess(Files.writeString(folder.resolve("less.json"), text).toString());

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("residents' satisfaction weighs 1/5, less than [handling, lasting]"), run.err());
    }

    @Test
    void asksForChoicesThatThereAre() {
        String scheme = sample("assess-scheme.json").toString();
        Run noDay = assess(scheme, "--later", sample("assess-later.csv").toString());
        assertEquals(ExitCode.USAGE, noDay.exit());
        assertTrue(noDay.err().contains("--as-of"), noDay.err());
        assertEquals(
                ExitCode.USAGE,
                assess(scheme, "--later", sample("assess-later.csv").toString(), "--as-of", "soon")
                        .exit());
        assertEquals(ExitCode.USAGE, assess(scheme, "--confidence", "1").exit());
    }
}
