package dev.governance.examples.report;

import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.NormUse;
import dev.governance.basics.Sentence;
import dev.governance.examples.money.FindingLines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** The frame of the pages about money: head, style, no script, nothing from the network; and what they all show. */
final class MoneySheet {

    private final Html html;
    private final Locale locale;

    private MoneySheet(Html html, Locale locale) {
        this.html = html;
        this.locale = locale;
    }

    static void write(Sentence title, Locale locale, OutputStream out, Consumer<MoneySheet> body) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            Html html = new Html(writer);
            String language = locale.getLanguage().equals("zh") ? "zh-CN" : "en";
            html.raw("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                    .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                    .raw(
                            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                    .element("title", title.in(locale))
                    .raw("\n<style>\n")
                    .raw(style("report.css"))
                    .raw(style("money.css"))
                    .raw("</style>\n</head>\n<body>\n<section class=\"wide\">\n")
                    .element("h1", title.in(locale))
                    .raw("\n");
            body.accept(new MoneySheet(html, locale));
            html.raw("</section>\n</body>\n</html>\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static String style(String name) {
        try (InputStream css = MoneySheet.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(css, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Html html() {
        return html;
    }

    String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    Locale locale() {
        return locale;
    }

    /** Returns an amount with its thousands set apart. */
    static String yuan(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMinimumFractionDigits(2);
        return format.format(BigDecimal.valueOf(money.fen(), 2));
    }

    void heading(String en, String zh) {
        html.element("h3", say(en, zh)).raw("\n");
    }

    void figures(String... numbersAndWords) {
        html.raw("<div class=\"figures\">");
        for (int i = 0; i < numbersAndWords.length; i += 2) {
            html.raw("<div class=\"figure\"><b>")
                    .text(numbersAndWords[i])
                    .raw("</b><span>")
                    .text(numbersAndWords[i + 1])
                    .raw("</span></div>");
        }
        html.raw("</div>\n");
    }

    /** Begins a table; a head that begins with # is of a column of numbers. */
    void table(String... heads) {
        html.raw("<div class=\"scroll\"><table class=\"money\"><thead><tr>");
        for (String head : heads) {
            boolean number = head.startsWith("#");
            html.raw(number ? "<th class=\"number\">" : "<th>")
                    .text(number ? head.substring(1) : head)
                    .raw("</th>");
        }
        html.raw("</tr></thead><tbody>\n");
    }

    /** Adds a row; a cell that begins with # is a number, one that begins with ! is bad, one with + good. */
    void row(String... cells) {
        html.raw("<tr>");
        for (String cell : cells) {
            String mark = cell.isEmpty() ? "" : cell.substring(0, 1);
            String open = switch (mark) {
                case "#" -> "<td class=\"number\">";
                case "!" -> "<td class=\"bad\">";
                case "+" -> "<td class=\"good\">";
                case "=" -> "<td>";
                default -> "";
            };
            html.raw(open.isEmpty() ? "<td>" : open)
                    .text(open.isEmpty() ? cell : cell.substring(1))
                    .raw("</td>");
        }
        html.raw("</tr>\n");
    }

    void end() {
        html.raw("</tbody></table></div>\n");
    }

    void findings(List<Finding> findings, long further) {
        heading("Findings", "发现的问题");
        html.raw("<p class=\"sub\">")
                .text(say(findings.size() + " findings", findings.size() + " 项"))
                .raw("</p>\n");
        html.raw("<ul class=\"findings\">\n");
        for (Finding finding : findings) {
            html.raw("<li class=\"" + finding.severity().name().toLowerCase(Locale.ROOT) + "\"><span class=\"tag\">")
                    .text(FindingLines.severity(finding.severity(), locale))
                    .raw("</span> ")
                    .text(FindingLines.sentence(finding, locale));
            if (!finding.citations().isEmpty()) {
                html.raw(" <span class=\"sub\">")
                        .text(Phrases.citations(finding.citations()))
                        .raw("</span>");
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
        if (further > 0) {
            html.paragraph(say("and " + further + " more", "另有 " + further + " 项"));
        }
    }

    void numbers(List<NormUse> uses) {
        if (uses.isEmpty()) {
            return;
        }
        heading("Numbers that were used", "所用参数");
        table(say("number", "参数"), say("value", "取值"), say("from", "来源"));
        for (NormUse use : uses) {
            String source =
                    use.citations().isEmpty() ? say("assumed, example", "假定，示例") : Phrases.citations(use.citations());
            row("=" + use.id().name(), "=" + use.value(), "=" + source);
        }
        end();
    }
}
