package dev.governance.examples.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** The frame of the pages about duties: head, style, no script, nothing from the network. */
final class DutySheet {

    private DutySheet() {}

    static void write(String title, Locale locale, OutputStream out, Consumer<Html> body) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            Html html = new Html(writer);
            String language = locale.getLanguage().equals("zh") ? "zh-CN" : "en";
            html.raw("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                    .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                    .raw(
                            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                    .element("title", title)
                    .raw("\n<style>\n");
            for (String style : List.of("report.css", "duties.css")) {
                html.raw(style(style));
            }
            html.raw("</style>\n</head>\n<body>\n");
            body.accept(html);
            html.raw("</body>\n</html>\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static String style(String name) {
        try (InputStream css = DutySheet.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(css, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
