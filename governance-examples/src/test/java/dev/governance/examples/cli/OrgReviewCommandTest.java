package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrgReviewCommandTest {

    private static final ImmutableList<String> ROOMS =
            ImmutableList.of("chart", "party", "owners", "autonomy", "teams", "society");

    @TempDir
    Path folder;

    private static String sample(String name) {
        return Path.of(System.getProperty("governance.samples", "samples"))
                .resolve("org-" + name + ".json")
                .toString();
    }

    private Run review(String day, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("org", "review", "--lang", "en", "--as-of", day, "--force", "--out", out().toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out.json");
    }

    private JsonNode result() throws IOException {
        return new ObjectMapper().readTree(out().toFile());
    }

    private static String[] all() {
        return ROOMS.stream()
                .flatMap(room -> Stream.of("--" + room, sample(room)))
                .toArray(String[]::new);
    }

    private static List<String> found(JsonNode result) {
        List<String> found = new ArrayList<>();
        for (String room : ROOMS) {
            for (JsonNode finding : result.path(room).path("findings")) {
                found.add(room + "\t" + finding.get("code").asText() + "\t"
                        + finding.path("subject").asText("-"));
            }
        }
        return found.stream().sorted().toList();
    }

    @Test
    void findsEachPlantedFaultOfTheSampleCountyAndNothingElse() throws IOException {
        Run run = review("2026-06-30", all());

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertEquals(
                Resources.readLines(
                                Resources.getResource(OrgReviewCommandTest.class, "org-planted.tsv"),
                                StandardCharsets.UTF_8)
                        .stream()
                        .sorted()
                        .toList(),
                found(result()));
        assertTrue(run.out().contains("Owners' committees: in 9 of 24 communities"), run.out());
        assertTrue(run.out().contains("24 communities, covered on paper 22, at work 16"), run.out());
        assertTrue(run.out().contains("NOT VERIFIED autonomy.term-years"), run.out());
    }

    @Test
    void theDayDecidesWhichLawHolds() throws IOException {
        assertEquals(
                ExitCode.DONE,
                review("2026-01-01", "--autonomy", sample("autonomy")).exit());
        long now = sizes(found(result()));
        assertEquals(
                ExitCode.DONE,
                review("2025-12-31", "--autonomy", sample("autonomy")).exit());
        List<String> before = found(result());

        assertEquals(2, now);
        assertEquals(22, sizes(before), "all but the one of 640 households and the one that gave a reason");
        assertTrue(before.contains("autonomy\tautonomy.committee-size\trc-020004"), before::toString);
        assertTrue(before.contains("autonomy\tautonomy.term-over\trc-020004"), before::toString);
        assertTrue(before.contains("autonomy\tautonomy.no-covenant\trc-020004"), before::toString);
        assertTrue(before.contains("autonomy\tautonomy.meeting-not-called\trc-020004"), before::toString);
    }

    private static long sizes(List<String> found) {
        return found.stream().filter(line -> line.contains("size-unexplained")).count();
    }

    @Test
    void whatIsLeftOutIsNotReviewed() throws IOException {
        Run run = review("2026-06-30", "--chart", sample("chart"));

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(result().has("chart"));
        assertFalse(result().hasNonNull("party"));
    }

    @Test
    void theNationalProfileDecidesOnlyWhatWasVerified() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(all()));
        arguments.addAll(List.of("--profile", "national"));

        Run run = review("2026-06-30", arguments.toArray(String[]::new));

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertFalse(found(result()).stream().anyMatch(line -> line.contains("top-heavy")), run::out);
        assertTrue(found(result()).contains("society\tsociety.could-register\tchess-circle"), run::out);
        assertTrue(run.out().contains("NOT VERIFIED owners.delivered-area"), run.out());
    }

    @Test
    void writesAPageWithAPictureAndThePopoloDocument() throws IOException {
        Path page = folder.resolve("page.html");
        Path popolo = folder.resolve("popolo.json");
        Path hostile = Files.writeString(
                folder.resolve("chart.json"),
                Files.readString(Path.of(sample("chart"))).replace("民政局", "<script>alert(1)</script>"));

        Run run = review(
                "2026-06-30",
                "--chart",
                hostile.toString(),
                "--report",
                page.toString(),
                "--popolo",
                popolo.toString());

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        String html = Files.readString(page);
        assertTrue(html.contains("<svg class=\"chart\""), html);
        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("&lt;script"), html);
        assertFalse(html.contains("p-0001"), "nobody is named");
        assertTrue(Files.readString(popolo).contains("\"organizations\":[{\"id\":\"gov\""));
    }

    @Test
    void aFaultInAChartIsToldAndNothingIsWritten() throws IOException {
        Path circle = Files.writeString(
                folder.resolve("circle.json"),
                Files.readString(Path.of(sample("chart")))
                        .replace(
                                "{\"child\": \"civil-affairs\"",
                                "{\"child\": \"gov\", \"parent\": \"rc-002001\", \"during\": \"2020-01-01/..\"},\n"
                                        + "    {\"child\": \"civil-affairs\""));

        Run run = review("2026-06-30", "--chart", circle.toString());

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("circle"), run.err());
        assertFalse(Files.exists(out()));
    }

    @Test
    void popoloNeedsAChart() {
        Run run = review(
                "2026-06-30",
                "--party",
                sample("party"),
                "--popolo",
                folder.resolve("p.json").toString());

        assertEquals(ExitCode.USAGE, run.exit());
        assertTrue(run.err().contains("--chart"), run.err());
    }
}
