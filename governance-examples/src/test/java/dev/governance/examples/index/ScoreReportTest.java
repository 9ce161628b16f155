package dev.governance.examples.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.CsvTable;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.examples.map.Browser;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.scoring.index.IndexDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreReportTest {

    /** Opens every unit and measures every bar: what a browser made of the page, as text. */
    private static final String MEASURE = """
            <script>
            document.querySelectorAll('details').forEach(one => one.open = true);
            const seen = document.createElement('pre');
            seen.id = 'seen';
            const wide = q => [...document.querySelectorAll(q)].filter(r => r.getBoundingClientRect().width > 0).length;
            seen.textContent = 'ranges ' + wide('#ranking rect.span') + '\\nparts ' + wide('#units svg')
                + '\\nchoices ' + wide('#sensitivity svg') + '\\nwidth ' + document.documentElement.scrollWidth
                + '\\nscripts ' + document.querySelectorAll('script').length;
            document.body.append(seen);
            </script>
            </body>""";

    private static IndexDocument document;
    private static UnitTable units;
    private static IndexRun run;
    private static SensitivityRun sensitivity;

    @TempDir
    Path folder;

    @BeforeAll
    static void scoreTheCounty() throws IOException {
        try (Input input = Input.sample("county-index.json")) {
            document = JsonFormat.standard().read(input.source(), IndexDocument.class);
        }
        try (Input input = Input.sample("county-index.csv")) {
            UnitTables reader = new UnitTables(document);
            units = reader.read(
                    CsvTable.read(input.name(), input.bytes(CsvTable.BYTES), TextEncoding.UTF_8, reader.columns()));
        }
        run = IndexRun.of(document, units, 100, 1);
        sensitivity = SensitivityRun.of(document, units, 16, 1);
    }

    private static String page(IndexRun told, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScoreReport.write(told, sensitivity, locale, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void onePageHoldsAllAndNeedsNoNetworkAndNoScript() throws IOException {
        String page = page(run, Locale.CHINESE);

        assertTrue(page.startsWith("<!DOCTYPE html>") && page.contains("default-src 'none'"));
        assertFalse(Pattern.compile("src=|https?:|@import|url\\(|<script")
                .matcher(page)
                .find());
        assertTrue(page.contains("示例：指标、权重与数值均为虚构"), "says that it is made up");
        assertTrue(page.contains("没有得分不等于排在最后") && page.contains("多稼居委会 (310101017019)：缺 每百户服务用房（平方米）"));
        assertTrue(page.contains("每万居民社区社会组织（个），瞿二居委会 (310101015011)：88 → "), "tells of what was changed");
        assertEquals(page, page(run, Locale.CHINESE));
    }

    @Test
    void readsInEnglishToo() throws IOException {
        String page = page(run, Locale.ENGLISH);

        assertTrue(page.contains("<html lang=\"en\">") && page.contains("Why a unit stands where it stands"));
        assertTrue(page.contains("leaving out one indicator") && page.contains("less is better"));
    }

    @Test
    void onlyPlantedFiguresAreChangedFarFromTheOthers() throws IOException {
        Matcher change = Pattern.compile("<li>[^<]*\\((\\d{12})\\)：([0-9.]+) → ([0-9.]+)</li>")
                .matcher(page(run, Locale.CHINESE));
        List<String> far = new ArrayList<>();
        while (change.find()) {
            if (Double.parseDouble(change.group(2)) > 2 * Double.parseDouble(change.group(3))) {
                far.add(change.group(1));
            }
        }

        assertEquals(List.of("310101015011", "310101019028"), far);
    }

    @Test
    void whatThePartsGaveAddsUpToTheScoreAndToItsDistanceFromTheMean() {
        Decomposition parts = Decomposition.of(run.scores());
        for (int unit : run.ranked()) {
            double given = 0;
            double difference = 0;
            for (Map.Entry<String, Decomposition.Line> line : parts.of(unit).entrySet()) {
                if (line.getValue().leaf()) {
                    given += line.getValue().given();
                    difference += line.getValue().given() - parts.mean(line.getKey());
                }
            }
            double score = run.scores().index()[unit];
            assertEquals(score, given, 1e-8);
            assertEquals(score - parts.mean("/total"), difference, 1e-8);
        }
    }

    @Test
    void theIntervalHoldsNineInTenReplications() {
        double[] ranks = run.ranks();
        IndexRun.Spread spread = run.rankSpread().orElseThrow();
        for (int unit : run.ranked()) {
            assertTrue(spread.low()[unit] <= spread.high()[unit]);
        }
        assertEquals(1, ranks[run.ranked().get(0)]);
        assertEquals(170, run.ranked().size() + run.unranked().size());
    }

    @Test
    void textFromOutsideIsTextAndNothingElse() throws IOException {
        String hostile = "</style><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\"";
        String json = JsonFormat.standard().write(document).replace("居民满意度（%）", "<b>x</b>");
        IndexDocument renamed = JsonFormat.standard().read(Source.of("index.json", json), IndexDocument.class);
        ImmutableList<String> names =
                units.names().stream().map(name -> hostile).collect(ImmutableList.toImmutableList());
        IndexRun told = IndexRun.of(renamed, new UnitTable(units.table(), names), 0, 1);

        String page = page(told, Locale.CHINESE);

        assertFalse(page.contains("<script") || page.contains("<img") || page.contains("<b>x"));
        assertFalse(page.contains("\u202e"));
        assertFalse(page.contains("class=\"span\""), "without replications there is no range to draw");
    }

    @Test
    void aBrowserShowsEveryRangeAndEveryPart() throws IOException, InterruptedException {
        Browser browser = Browser.in(folder);
        Path page = folder.resolve("score.html");
        String open = page(run, Locale.CHINESE)
                .replace("style-src 'unsafe-inline'", "style-src 'unsafe-inline'; script-src 'unsafe-inline'");
        Files.writeString(page, open.replace("</body>", MEASURE));

        String document = browser.document(page);
        Decomposition parts = Decomposition.of(run.scores());
        long bars = run.ranked().stream()
                .mapToLong(unit -> parts.of(unit).size() - 1L)
                .sum();
        String seen = document.substring(document.indexOf("<pre id=\"seen\">"));

        assertTrue(seen.contains("ranges 169\n"), seen);
        assertTrue(seen.contains("parts " + bars + "\n"), seen);
        assertTrue(seen.contains("choices 6\n") && seen.contains("scripts 1"), seen);

        Path picture = browser.picture(page, 600, 900);
        assertEquals(600, ImageIO.read(picture.toFile()).getWidth());
        assertTrue(Files.size(picture) > 10_000, "the picture is blank");
    }
}
