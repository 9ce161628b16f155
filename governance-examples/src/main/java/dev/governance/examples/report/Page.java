package dev.governance.examples.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A page that stands alone (独立网页): one file without network and without script, for a screen, a telephone and paper.
 *
 * <p>Stateless and thread-safe.
 */
public final class Page {

    private Page() {}

    /**
     * Writes a page.
     *
     * @param title what it is called; may be anything
     * @param locale the language that it is in
     * @param style rules of style of its own, added to those that all pages have; markup of this program
     * @param body writes what is on it
     * @param out where it goes, in UTF-8; flushed and not closed
     * @throws IOException if the stream fails
     */
    public static void write(String title, Locale locale, String style, Consumer<Html> body, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        try {
            Html html = new Html(writer);
            html.raw("<!DOCTYPE html>\n<html lang=\"" + (chinese ? "zh-CN" : "en") + "\">\n<head>\n")
                    .raw("<meta charset=\"utf-8\">\n")
                    .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                    .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                    .raw("default-src 'none'; style-src 'unsafe-inline'\">\n")
                    .element("title", title)
                    .raw("\n<style>\n")
                    .raw(style("report.css"))
                    .raw(style)
                    .raw("</style>\n</head>\n<body>\n");
            body.accept(html);
            html.raw("</body>\n</html>\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static String style(String name) {
        try (InputStream css = Page.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(css, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
