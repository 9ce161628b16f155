package dev.governance.examples.edge;

import dev.governance.json.Echo;
import java.util.regex.Pattern;

/** Text from outside, made so that it is only read wherever it is shown: it starts nothing and hides nothing. */
public final class InertText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    /** What a spreadsheet takes for the start of a formula, in ASCII and in full width, after blanks as well. */
    private static final String FORMULA = "=+-@\t\r\n\0＝＋－＠";

    private InertText() {}

    /**
     * Returns the text for the cell of a spreadsheet: with an apostrophe before what would be a formula. Quotation marks
     * are the writer's business. Plain numbers are left alone.
     */
    public static String cell(String text) {
        String plain = text.stripLeading();
        boolean formula = !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0
                || !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String shown = block(text);
        return formula && !NUMBER.matcher(text).matches() ? "'" + shown : shown;
    }

    /** Returns the text for the content of an HTML or SVG element, or for an attribute in quotation marks. */
    public static String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        block(text).codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '`' -> html.append("&#96;");
                default -> html.appendCodePoint(sign);
            }
        });
        return html.toString();
    }

    /** Returns the text for the cell of a table in Markdown, on one line. */
    public static String markdown(String text) {
        StringBuilder markdown = new StringBuilder(text.length() + 16);
        line(text).codePoints().forEach(sign -> {
            if ("\\`*_{}[]()<>#+-!|~&:".indexOf(sign) >= 0) {
                markdown.append('\\');
            }
            markdown.appendCodePoint(sign);
        });
        return markdown.toString();
    }

    /** Returns the text for one line of a terminal or a log: line feeds and all that is not visible written out. */
    public static String line(String text) {
        return Echo.escape(text);
    }

    /** Returns the text for several lines: line feeds stay, and all else that is not visible is written out. */
    public static String block(String text) {
        StringBuilder block = new StringBuilder(text.length());
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            int stop = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            block.append(Echo.escape(text.substring(from, stop))).append('\n');
            from = end + 1;
        }
        return block.append(Echo.escape(text.substring(from))).toString();
    }
}
