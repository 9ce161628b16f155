package dev.governance.examples.report;

import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.Tally;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The printable report of a run (准入审查报告): one file of HTML without network and without script.
 *
 * <p>Stateless and thread-safe.
 */
public final class AdmissionReport {

    private AdmissionReport() {}

    /**
     * Writes the report.
     *
     * @param gate the gate that was used
     * @param decided every request and what was decided, in order
     * @param out where it goes, in UTF-8; flushed and not closed
     * @throws IOException if the stream fails
     */
    public static void write(Gate gate, List<Gate.Decided> decided, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            pages(gate, decided, new Html(writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void pages(Gate gate, List<Gate.Decided> decided, Html html) {
        html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .raw("<title>社区工作事项准入审查报告</title>\n<style>\n")
                .raw(style())
                .raw("</style>\n</head>\n<body>\n");
        Tally tally = new Tally(gate.standard());
        decided.forEach(tally::add);
        List<CommunityRelief> reliefs = CommunityRelief.of(gate, decided);
        SummaryPage.write(gate, tally, decided, html);
        Contents.write(gate, decided, reliefs, html);
        ListPages.write(gate.catalogue(), html);
        reliefs.forEach(relief -> CommunityPage.write(gate, relief, html));
        decided.forEach(one -> RequestPage.write(gate, one, html));
        html.raw("</body>\n</html>\n");
    }

    private static String style() {
        try (InputStream css = AdmissionReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(css, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
