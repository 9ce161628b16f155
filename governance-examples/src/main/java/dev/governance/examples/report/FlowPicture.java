package dev.governance.examples.report;

import dev.governance.examples.edge.InertText;
import java.util.List;
import java.util.Locale;

/**
 * Money that flows from one place over several to three (资金流向图), as an inline picture; widths are in proportion to amounts.
 *
 * <p>Amounts are in fen; what is below zero is not drawn.
 */
final class FlowPicture {

    /** A place in the middle: what reaches it, and what of it is available, committed and paid. */
    record Stream(String name, long available, long committed, long paid, long kept) {
        long sum() {
            return Math.max(0, available) + Math.max(0, committed) + Math.max(0, paid) + Math.max(0, kept);
        }
    }

    private static final double WIDTH = 960;
    private static final double BAR = 14;
    private static final double LEFT = 8;
    private static final double MIDDLE = 330;
    private static final double RIGHT = 740;
    private static final double GAP = 7;
    private static final double TOP = 8;
    private static final String[] COLOURS = {"#7a9cc6", "#d8a23a", "#3b8f6b"};

    private final StringBuilder svg = new StringBuilder(4096);
    private final double scale;
    private final double height;

    private FlowPicture(long total, int places) {
        this.height = Math.max(420, places * 34);
        this.scale = (height - 2 * TOP - GAP * places) / Math.max(1, total);
    }

    /** Draws; the names of the ends are those of available, committed and paid money. */
    static String of(String source, List<Stream> streams, List<String> ends, String description) {
        long total = streams.stream().mapToLong(Stream::sum).sum();
        FlowPicture picture = new FlowPicture(total, streams.size());
        picture.draw(source, total, streams, ends, description);
        return picture.svg.toString();
    }

    private void draw(String source, long total, List<Stream> streams, List<String> ends, String description) {
        svg.append("<svg class=\"flow\" role=\"img\" viewBox=\"0 0 ")
                .append(number(WIDTH))
                .append(' ')
                .append(number(height))
                .append("\"><title>")
                .append(InertText.html(description))
                .append("</title>\n");
        long[] sums = new long[3];
        for (Stream one : streams) {
            for (int end = 0; end < 3; end++) {
                sums[end] += amount(one, end);
            }
        }
        double[] at = new double[3];
        at[0] = TOP;
        for (int end = 1; end < 3; end++) {
            at[end] = at[end - 1] + sums[end - 1] * scale + 3 * GAP;
        }
        double[] first = at.clone();
        double left = TOP;
        double middle = TOP;
        for (Stream one : streams) {
            double thick = one.sum() * scale;
            ribbon(LEFT + BAR, left, MIDDLE, middle, thick, "#9aa7b8");
            double from = middle;
            for (int end = 0; end < 3; end++) {
                double part = amount(one, end) * scale;
                ribbon(MIDDLE + BAR, from, RIGHT, at[end], part, COLOURS[end]);
                from += part;
                at[end] += part;
            }
            bar(MIDDLE, middle, thick, "#44546a");
            label(MIDDLE + BAR + 5, middle + Math.max(thick / 2, 5), one.name());
            left += thick;
            middle += thick + GAP;
        }
        bar(LEFT, TOP, total * scale, "#44546a");
        label(LEFT + BAR + 5, TOP + 14, source);
        for (int end = 0; end < 3; end++) {
            bar(RIGHT, first[end], sums[end] * scale, COLOURS[end]);
            label(RIGHT + BAR + 5, first[end] + Math.max(sums[end] * scale / 2, 5), ends.get(end));
        }
        svg.append("</svg>\n");
    }

    private static long amount(Stream one, int end) {
        return Math.max(0, end == 0 ? one.available() : end == 1 ? one.committed() : one.paid());
    }

    private void ribbon(double x1, double y1, double x2, double y2, double thick, String colour) {
        if (thick <= 0) {
            return;
        }
        double half = (x1 + x2) / 2;
        double mid1 = y1 + thick / 2;
        double mid2 = y2 + thick / 2;
        svg.append("<path d=\"M")
                .append(number(x1))
                .append(' ')
                .append(number(mid1))
                .append(" C")
                .append(number(half))
                .append(' ')
                .append(number(mid1))
                .append(' ')
                .append(number(half))
                .append(' ')
                .append(number(mid2))
                .append(' ')
                .append(number(x2))
                .append(' ')
                .append(number(mid2))
                .append("\" stroke=\"")
                .append(colour)
                .append("\" stroke-width=\"")
                .append(number(Math.max(thick, 0.6)))
                .append("\"/>\n");
    }

    private void bar(double x, double y, double thick, String colour) {
        svg.append("<rect x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(BAR))
                .append("\" height=\"")
                .append(number(Math.max(thick, 1)))
                .append("\" fill=\"")
                .append(colour)
                .append("\"/>\n");
    }

    private void label(double x, double y, String text) {
        svg.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y + 4))
                .append("\">")
                .append(InertText.html(text))
                .append("</text>\n");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
