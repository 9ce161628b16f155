package dev.governance.examples.ranking;

import com.google.common.primitives.Doubles;
import dev.governance.scoring.ranking.RankRange;
import dev.governance.scoring.ranking.RankedEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The ranks that a body may have, as a picture (位次区间图): the first on the left, the last on the right. */
final class RangeBar {

    private static final double WIDTH = 240;

    private RangeBar() {}

    /** The wide bar is the range of all together, the thin one that of the body alone, the point its rank by the scores. */
    static String of(RankedEntry entry, int last) {
        return "<svg class=\"ranks\" viewBox=\"0 0 240 16\" role=\"img\" aria-label=\"" + entry.together() + "\">"
                + rect("track", 0, WIDTH, 7, 2)
                + range("together", entry.together(), last, 4, 8)
                + range("alone", entry.alone(), last, 6, 4)
                + "<circle class=\"dot\" cx=\"" + shown(middle(entry.rank(), last)) + "\" cy=\"8\" r=\"3.5\"/></svg>";
    }

    private static String range(String kind, RankRange range, int last, int y, int height) {
        double step = (WIDTH - 8) / last;
        double left = 4 + (range.best() - 1) * step;
        return rect(kind, left, Math.max(3, (range.worst() - range.best() + 1) * step), y, height);
    }

    /** A rank has as much room as any other; a dense rank, which may be less than the place, keeps within. */
    private static double middle(double rank, int last) {
        return 4 + (Doubles.constrainToRange(rank, 1, last) - 0.5) * (WIDTH - 8) / last;
    }

    private static String rect(String kind, double x, double width, int y, int height) {
        return "<rect class=\"" + kind + "\" x=\"" + shown(x) + "\" y=\"" + y + "\" width=\"" + shown(width)
                + "\" height=\"" + height + "\"/>";
    }

    private static String shown(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
