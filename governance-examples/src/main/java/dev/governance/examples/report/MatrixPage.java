package dev.governance.examples.report;

import dev.governance.basics.Sentence;
import dev.governance.duty.DutyActor;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.DutyKind;
import dev.governance.duty.MatrixCell;
import dev.governance.duty.MatrixRow;
import dev.governance.duty.Responsibility;
import dev.governance.duty.ResponsibilityMatrix;
import dev.governance.examples.duties.DutyWords;
import dev.governance.examples.duties.MatrixText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * The responsibility matrix as a page with colours (责任矩阵): a mark for each way of taking part, filled where it is listed and done,
 * hollow where it is listed and not done, red where it is done and not listed.
 *
 * <p>Stateless and thread-safe.
 */
public final class MatrixPage {

    private final ResponsibilityMatrix matrix;
    private final boolean withInventory;
    private final Locale locale;
    private final Html html;

    private MatrixPage(ResponsibilityMatrix matrix, boolean withInventory, Locale locale, Html html) {
        this.matrix = matrix;
        this.withInventory = withInventory;
        this.locale = locale;
        this.html = html;
    }

    /**
     * Writes the page.
     *
     * @param catalogue the duties
     * @param matrix their matrix
     * @param withInventory whether an inventory stands beside the catalogue
     * @param locale Chinese or English
     * @param out where it goes, in UTF-8; flushed and not closed
     * @throws IOException if the stream fails
     */
    public static void write(
            DutyCatalogue catalogue,
            ResponsibilityMatrix matrix,
            boolean withInventory,
            Locale locale,
            OutputStream out)
            throws IOException {
        DutySheet.write(
                Sentence.of("Responsibility matrix", "责任矩阵").in(locale),
                locale,
                out,
                html -> new MatrixPage(matrix, withInventory, locale, html).body(catalogue));
    }

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    private void body(DutyCatalogue catalogue) {
        html.raw("<section class=\"wide\">\n").element("h1", say("Responsibility matrix", "责任矩阵"));
        html.element(
                "p class=\"sub\"",
                catalogue.title().in(locale) + " · " + catalogue.version() + " · " + catalogue.inForce());
        legend();
        List<DutyActor> columns = MatrixText.columns(matrix);
        html.raw("<div class=\"scroll\"><table class=\"matrix\">\n<thead><tr><th>")
                .text(say("Duty", "事项"))
                .raw("</th>");
        columns.forEach(
                actor -> html.element("th scope=\"col\"", DutyWords.of(actor).in(locale)));
        html.raw("</tr></thead>\n<tbody>\n");
        for (DutyKind kind : DutyKind.values()) {
            List<MatrixRow> rows =
                    matrix.rows().stream().filter(row -> row.kind() == kind).toList();
            if (!rows.isEmpty()) {
                html.raw("<tr class=\"list\"><th scope=\"rowgroup\" colspan=\"" + (columns.size() + 1) + "\">")
                        .text(DutyWords.of(kind).in(locale))
                        .raw(" <span class=\"count\">" + rows.size() + "</span></th></tr>\n");
                rows.forEach(row -> row(row, columns));
            }
        }
        html.raw("</tbody></table></div>\n</section>\n");
    }

    private void legend() {
        html.raw("<p class=\"legend\">");
        for (Responsibility way : Responsibility.values()) {
            mark(way, "kept");
            html.text(" " + DutyWords.of(way).in(locale)).raw(" &nbsp; ");
        }
        if (withInventory) {
            mark(Responsibility.ASSIST, "missing");
            html.text(say(" listed, not done", " 清单有而未做")).raw(" &nbsp; ");
            mark(Responsibility.ASSIST, "extra");
            html.text(say(" done, not listed", " 清单外实做"));
        }
        html.raw("</p>\n");
    }

    private void row(MatrixRow row, List<DutyActor> columns) {
        html.raw("<tr><th scope=\"row\">")
                .text(row.name().in(locale))
                .raw("<span class=\"id\">")
                .text(row.duty().value())
                .raw("</span></th>");
        for (DutyActor actor : columns) {
            html.raw("<td>");
            row.cell(actor).ifPresent(cell -> cell(row, cell));
            html.raw("</td>");
        }
        html.raw("</tr>\n");
    }

    private void cell(MatrixRow row, MatrixCell cell) {
        for (Responsibility way : Responsibility.values()) {
            if (withInventory && MatrixText.missing(row, cell).contains(way)) {
                mark(way, "missing");
            } else if (cell.listed().contains(way)) {
                mark(way, "kept");
            } else if (cell.done().contains(way)) {
                mark(way, "extra");
            }
        }
        if (cell.lines() > 0) {
            html.raw("<span class=\"lines\">" + cell.lines() + "</span>");
        }
    }

    private void mark(Responsibility way, String state) {
        html.raw("<span class=\"mark " + way.name().toLowerCase(Locale.ROOT) + " " + state + "\">")
                .text(MatrixText.letter(way, locale))
                .raw("</span>");
    }
}
