package dev.governance.examples.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.examples.map.Browser;
import dev.governance.json.JsonFormat;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.scoring.ranking.AccountabilityGround;
import dev.governance.scoring.ranking.AccountabilityStandard;
import dev.governance.scoring.ranking.ExemptionClaim;
import dev.governance.scoring.ranking.ExemptionKind;
import dev.governance.scoring.ranking.LeagueId;
import dev.governance.scoring.ranking.RankedEntry;
import dev.governance.scoring.ranking.RankingStandard;
import dev.governance.scoring.ranking.TieRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final RankingStandard STANDARD = RankingStandard.builder()
            .level(0.95)
            .together(false)
            .minimumSample(30)
            .build();

    /** Measures every bar: what a browser made of the page, as text. */
    private static final String MEASURE = """
            <script>
            const seen = document.createElement('pre');
            seen.id = 'seen';
            const wide = q => [...document.querySelectorAll(q)].filter(r => r.getBoundingClientRect().width > 0).length;
            seen.textContent = 'together ' + wide('rect.together') + '\\nalone ' + wide('rect.alone')
                + '\\nproposals ' + wide('.proposal') + '\\nscripts ' + document.querySelectorAll('script').length;
            document.body.append(seen);
            </script>
            </body>""";

    private static RankRun run;
    private static AccountabilityStandard policy;

    @TempDir
    Path folder;

    @BeforeAll
    static void rankTheCounty() throws IOException {
        try (Input input = Input.sample("accountability-example.json")) {
            policy = JsonFormat.standard().read(input.source(), AccountabilityStandard.class);
        }
        try (Input input = Input.sample("county-ranking.csv")) {
            ImmutableList<StandingRow> rows =
                    StandingTable.records(TextEncoding.UTF_8).all(input);
            run = RankRun.of("county-ranking.csv", rows, 2025, STANDARD).with(policy, List.of(), DAY);
        }
    }

    private static String page(RankRun told, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RankReport.write(told, locale, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void onePageHoldsAllAndNeedsNoNetworkAndNoScript() throws IOException {
        String page = page(run, Locale.CHINESE);

        assertTrue(page.startsWith("<!DOCTYPE html>") && page.contains("default-src 'none'"));
        assertFalse(Pattern.compile("src=|https?:|@import|url\\(|<script")
                .matcher(page)
                .find());
        assertTrue(page.contains("示例数据：数值均为虚构"), "says that it is made up");
        assertTrue(page.contains("由有权机关听取陈述申辩后决定"), "says that nothing is decided");
        assertTrue(page.contains("不参加排名：另行列示，既非末位，也非首位"), "says why somebody is apart");
        assertEquals(page, page(run, Locale.CHINESE));
        assertFalse(Pattern.compile("[A-Z]{4,}_[A-Z]").matcher(page).find(), "no name of a program is left");
    }

    @Test
    void readsInEnglishToo() throws IOException {
        String page = page(run, Locale.ENGLISH);

        assertTrue(page.contains("<html lang=\"en\">") && page.contains("right to answer"));
        assertTrue(page.contains("tasks past the gate: 4 were counted, where 2 are borne."), page);
    }

    @Test
    void theBarsLieWhereTheRanksAre() {
        RankedEntry entry = run.histories().get(1).latest().ranked().get(0);
        int last = run.histories().get(1).latest().ranked().size();
        String bar = RangeBar.of(entry, last);
        Matcher rect = Pattern.compile("class=\"(\\w+)\" x=\"([0-9.]+)\" y=\"\\d+\" width=\"([0-9.]+)\"")
                .matcher(bar);
        List<String> seen = new ArrayList<>();
        double step = 232.0 / last;
        while (rect.find()) {
            double from = (Double.parseDouble(rect.group(2)) - 4) / step + 1;
            double to = from + Double.parseDouble(rect.group(3)) / step - 1;
            seen.add(rect.group(1) + " " + Math.round(from) + "–" + Math.round(to));
        }
        assertEquals(
                List.of(
                        "together " + entry.together().best() + "–"
                                + entry.together().worst(),
                        "alone " + entry.alone().best() + "–" + entry.alone().worst()),
                seen.subList(1, 3));
        assertTrue(bar.contains("aria-label=\"" + entry.together() + "\""), bar);
    }

    @Test
    void textFromOutsideIsTextAndNothingElse() throws IOException {
        String hostile = "</style><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\"";
        StandingRow row = new StandingRow(
                OrganizationId.of("=cmd()"),
                Optional.of(hostile),
                LeagueId.of(hostile),
                Optional.of(OrganizationKind.COUNTY_DEPARTMENT),
                Optional.of(50.0),
                Optional.of(1.0),
                Optional.of(40L),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(9L),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ExemptionClaim claim = new ExemptionClaim(
                row.unit(),
                ExemptionKind.EMERGENCY,
                AccountabilityGround.TASKS_PAST_THE_GATE,
                hostile,
                DateSpan.ofYear(2025));
        RankRun told = RankRun.of("s.csv", List.of(row), 2025, STANDARD).with(policy, List.of(claim), DAY);

        String page = page(told, Locale.CHINESE);
        assertFalse(page.contains("<script") || page.contains("<img") || page.contains("\u202e"));
        assertFalse(page.contains("示例数据：数值均为虚构"), "only what is made up is called so");
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        RankTable.write(told, table);
        String csv = table.toString(StandardCharsets.UTF_8);
        assertFalse(csv.contains(",=cmd()"), csv);
    }

    @Test
    void aDenseRankStaysWithinItsLine() throws IOException {
        RankingStandard dense = STANDARD.toBuilder().ties(TieRule.DENSE).build();
        RankRun told = RankRun.of("s.csv", List.copyOf(run.rows().values()), 2025, dense);
        Matcher point = Pattern.compile("cx=\"([0-9.]+)\"").matcher(page(told, Locale.CHINESE));
        int points = 0;
        while (point.find()) {
            double at = Double.parseDouble(point.group(1));
            assertTrue(at >= 4 && at <= 236, () -> "a point at " + at);
            points++;
        }
        assertEquals(186, points);
    }

    @Test
    void aBrowserShowsEveryRange() throws IOException, InterruptedException {
        Browser browser = Browser.in(folder);
        Path page = folder.resolve("rank.html");
        String open = page(run, Locale.CHINESE)
                .replace("style-src 'unsafe-inline'", "style-src 'unsafe-inline'; script-src 'unsafe-inline'");
        Files.writeString(page, open.replace("</body>", MEASURE));

        String document = browser.document(page);
        String seen = document.substring(document.indexOf("<pre id=\"seen\">"));
        assertTrue(seen.contains("together 186\n") && seen.contains("alone 186\n"), seen);
        assertTrue(seen.contains("proposals 8\n") && seen.contains("scripts 1"), seen);

        Path picture = browser.picture(page, 600, 900);
        assertEquals(600, ImageIO.read(picture.toFile()).getWidth());
        assertTrue(Files.size(picture) > 10_000, "the picture is blank");
    }
}
