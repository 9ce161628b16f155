package dev.governance.examples.index;

import dev.governance.examples.report.Html;
import dev.governance.examples.report.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The page of a run (评分报告): scores with intervals, ranks with ranges, what each part gave and took, which choice matters.
 *
 * <p>For an official who is no statistician: every picture has its number beside it, and every section says how to read it.
 */
public final class ScoreReport {

    private ScoreReport() {}

    /**
     * Writes the page.
     *
     * @param run the run
     * @param sensitivity which choice matters
     * @param locale the language
     * @param out where it goes; flushed and not closed
     * @throws IOException if the stream fails
     */
    public static void write(IndexRun run, SensitivityRun sensitivity, Locale locale, OutputStream out)
            throws IOException {
        Wording words = new Wording(run.document(), locale);
        Page.write(title(words, run), locale, style(), html -> body(run, sensitivity, words, html), out);
    }

    /**
     * Writes a page about the choices alone.
     *
     * @param sensitivity which choice matters
     * @param units the units
     * @param locale the language
     * @param out where it goes; flushed and not closed
     * @throws IOException if the stream fails
     */
    public static void write(SensitivityRun sensitivity, UnitTable units, Locale locale, OutputStream out)
            throws IOException {
        Wording words = new Wording(sensitivity.document(), locale);
        String title = words.of(sensitivity.document().title());
        Page.write(
                title,
                locale,
                style(),
                html -> {
                    html.raw("<section>\n").element("h1", title).raw("\n");
                    head(words, sensitivity.document().version(), html, sensitivity);
                    html.raw("</section>\n");
                    SensitivitySection.write(sensitivity, units, words, html);
                },
                out);
    }

    private static String title(Wording words, IndexRun run) {
        return words.of(run.document().title());
    }

    private static void body(IndexRun run, SensitivityRun sensitivity, Wording words, Html html) {
        html.raw("<section>\n").element("h1", title(words, run)).raw("\n");
        head(words, run.document().version(), html, sensitivity);
        SummarySection.write(run, words, html);
        html.raw("</section>\n");
        RankingSection.write(run, words, html);
        SensitivitySection.write(sensitivity, run.units(), words, html);
        UnitSection.write(run, words, html);
        MethodSection.write(run, words, html);
    }

    private static void head(Wording words, String version, Html html, SensitivityRun run) {
        html.raw("<p class=\"sub\">")
                .text(words.say("version ", "版本 ") + version + " · " + words.say("seed ", "随机种子 ") + run.seed())
                .raw("</p>\n");
        Optional<String> note = run.document().note().map(words::of);
        if (note.isPresent() || run.document().invented()) {
            html.raw("<p class=\"notice\">")
                    .text(note.orElse(words.say("Made-up figures: they stand for no place.", "示例数据：数值均为虚构，不代表任何地方。")))
                    .raw("</p>\n");
        }
    }

    private static String style() {
        try (InputStream css = ScoreReport.class.getResourceAsStream("index.css")) {
            return new String(Objects.requireNonNull(css, "index.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
