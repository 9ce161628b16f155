package dev.governance.examples.report;

import dev.governance.examples.edge.InertText;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * HTML in the making (网页输出): text goes through {@link #text}, which leaves nothing that a browser would act on.
 *
 * <p>A failing stream throws {@link UncheckedIOException}. Not thread-safe.
 */
public final class Html {

    private final Appendable out;

    Html(Appendable out) {
        this.out = out;
    }

    /** Appends markup that was written by this program. */
    public Html raw(String markup) {
        try {
            out.append(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Appends a text that may be anything. */
    public Html text(String text) {
        return raw(InertText.html(text));
    }

    /** Appends an element, whose name may carry attributes, around a text that may be anything. */
    public Html element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name.split(" ", 2)[0] + ">");
    }

    /** Appends a paragraph of a text that may be anything. */
    public Html paragraph(String text) {
        return element("p", text).raw("\n");
    }

    /** Appends a row of two cells. */
    public Html row(String head, String text) {
        return raw("<tr><th scope=\"row\">")
                .text(head)
                .raw("</th><td>")
                .text(text)
                .raw("</td></tr>\n");
    }
}
