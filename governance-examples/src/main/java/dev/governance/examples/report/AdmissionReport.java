package dev.governance.examples.report;

import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

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
        Page.write("社区工作事项准入审查报告", Locale.CHINESE, "", html -> pages(gate, decided, html), out);
    }

    private static void pages(Gate gate, List<Gate.Decided> decided, Html html) {
        Tally tally = new Tally(gate.standard());
        decided.forEach(tally::add);
        List<CommunityRelief> reliefs = CommunityRelief.of(gate, decided);
        SummaryPage.write(gate, tally, decided, html);
        Contents.write(gate, decided, reliefs, html);
        ListPages.write(gate.catalogue(), html);
        reliefs.forEach(relief -> CommunityPage.write(gate, relief, html));
        decided.forEach(one -> RequestPage.write(gate, one, html));
    }
}
