package dev.governance.examples.assessment;

/** Small pictures beside numbers, on a line from one number to another (条形图). */
record Pictures(double from, double to) {

    private static final double WIDTH = 240;

    /** All points of an indicator. */
    static Pictures ofHundred() {
        return new Pictures(0, 100);
    }

    /** Between the tens that hold all that is shown. */
    static Pictures around(double low, double high) {
        double from = Math.floor(low / 10) * 10;
        return new Pictures(from, Math.max(from + 10, Math.ceil(high / 10) * 10));
    }

    /** A score with its interval. */
    String interval(double low, double high, double score) {
        return open() + rect("span", place(low), Math.max(2, place(high) - place(low)), 3, 8) + dot(score) + "</svg>";
    }

    /** A score of which no interval is known. */
    String score(double score) {
        return open() + dot(score) + "</svg>";
    }

    /** Points from the lower end. */
    String bar(double points) {
        return open() + rect("bar", place(from), place(points) - place(from), 3, 8) + "</svg>";
    }

    /** What the ends are, for a heading. */
    String ends() {
        return Numbers.of(from, 0) + "–" + Numbers.of(to, 0);
    }

    private static String open() {
        return "<svg viewBox=\"0 0 240 14\" aria-hidden=\"true\">" + rect("track", 4, WIDTH - 8, 6, 2);
    }

    private String dot(double score) {
        return "<circle class=\"dot\" cx=\"" + Numbers.one(place(score)) + "\" cy=\"7\" r=\"3.5\"/>";
    }

    private double place(double points) {
        return 4 + Math.max(0, Math.min(1, (points - from) / (to - from))) * (WIDTH - 8);
    }

    private static String rect(String kind, double x, double width, int y, int height) {
        return "<rect class=\"" + kind + "\" x=\"" + Numbers.one(x) + "\" y=\"" + y + "\" width=\"" + Numbers.one(width)
                + "\" height=\"" + height + "\"/>";
    }
}
