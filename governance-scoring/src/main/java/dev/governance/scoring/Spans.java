package dev.governance.scoring;

/** What becomes of ranges when policies are combined. */
final class Spans {

    private Spans() {}

    /** Returns the range that holds both. */
    static PointRange around(PointRange one, PointRange other) {
        return PointRange.within(
                Math.min(one.least().billionths(), other.least().billionths()),
                Math.max(one.most().billionths(), other.most().billionths()));
    }

    /** Returns the range of what lies in one, cut at the ends of another. */
    static PointRange cut(PointRange one, PointRange limits) {
        return new PointRange(cut(one.least(), limits), cut(one.most(), limits));
    }

    /** Returns the points that are nearest within a range. */
    static Points cut(Points points, PointRange limits) {
        return points.compareTo(limits.least()) < 0
                ? limits.least()
                : points.compareTo(limits.most()) > 0 ? limits.most() : points;
    }
}
