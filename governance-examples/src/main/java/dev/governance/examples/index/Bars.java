package dev.governance.examples.index;

import com.google.common.primitives.Doubles;

/** Small pictures beside numbers (条形图): ranges, and what lies to either side of a middle. */
final class Bars {

    private static final double WIDTH = 240;

    private Bars() {}

    /** A range with a mark, on a line from one end to another. */
    static String range(double from, double to, double low, double high, double mark) {
        double left = place(low, from, to);
        double right = place(high, from, to);
        double wide = Math.max(3, right - left);
        return open("range") + rect("track", 0, WIDTH, 6, 2) + rect("span", Math.min(left, WIDTH - 3), wide, 3, 8)
                + "<circle class=\"dot\" cx=\"" + coordinate(place(mark, from, to)) + "\" cy=\"7\" r=\"3.5\"/></svg>";
    }

    /** What was given more, to the right, or less, to the left, than something else. */
    static String around(double difference, double most) {
        double middle = WIDTH / 2;
        double length = most > 0 ? Math.min(1, Math.abs(difference) / most) * middle : 0;
        String bar = difference < 0 ? rect("less", middle - length, length, 3, 8) : rect("more", middle, length, 3, 8);
        return open("around") + bar + rect("axis", middle - 0.5, 1, 0, 14) + "</svg>";
    }

    /** Two parts of a whole, one below the other. */
    static String parts(double first, double total) {
        return open("parts")
                + rect("first", 0, Doubles.constrainToRange(first, 0, 1) * WIDTH, 1, 5)
                + rect("total", 0, Doubles.constrainToRange(total, 0, 1) * WIDTH, 8, 5)
                + "</svg>";
    }

    private static String open(String kind) {
        return "<svg class=\"" + kind + "\" viewBox=\"0 0 240 14\" aria-hidden=\"true\">";
    }

    private static double place(double number, double from, double to) {
        double part = to > from ? (number - from) / (to - from) : 0.5;
        return 4 + Doubles.constrainToRange(part, 0, 1) * (WIDTH - 8);
    }

    private static String rect(String kind, double x, double width, int y, int height) {
        return "<rect class=\"" + kind + "\" x=\"" + coordinate(x) + "\" y=\"" + y + "\" width=\"" + coordinate(width)
                + "\" height=\"" + height + "\"/>";
    }

    private static String coordinate(double number) {
        return Figures.rank(number);
    }
}
