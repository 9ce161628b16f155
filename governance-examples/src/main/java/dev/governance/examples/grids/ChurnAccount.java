package dev.governance.examples.grids;

import dev.governance.basics.Sentence;
import dev.governance.grid.ChurnFrontier;
import dev.governance.grid.ChurnPoint;
import java.util.Locale;

/** What fewer workers would cost in households that move, as a small table for people (变动与用人的权衡). */
public final class ChurnAccount {

    private ChurnAccount() {}

    /**
     * Tells the trade-off.
     *
     * @param frontier ways to change the plan in force
     * @param locale the language
     * @return a heading and a line for each way
     */
    public static String of(ChurnFrontier frontier, Locale locale) {
        StringBuilder text = new StringBuilder(Sentence.of(
                        "What fewer grids would move (ask for one with --grids):\n"
                                + "   grids   workers  violations  households moved\n",
                        "减少网格将变动的户数（可用 --grids 指定）：\n   网格数  社工下限  不合规  变动户数\n")
                .in(locale));
        frontier.points().forEach(point -> text.append(line(point)));
        return text.toString();
    }

    private static String line(ChurnPoint point) {
        return String.format(
                Locale.ROOT,
                "%8d %9d %11d  %d (%.1f %%)\n",
                point.grids(),
                point.workers(),
                point.violations(),
                point.moved(),
                100 * point.share());
    }
}
