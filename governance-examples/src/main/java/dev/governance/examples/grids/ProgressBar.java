package dev.governance.examples.grids;

import dev.governance.basics.Sentence;
import dev.governance.grid.GridPhase;
import java.io.PrintStream;
import java.util.Locale;

/** A bar on a terminal that shows how far a plan is (进度条), on work over two seconds. Not thread-safe. */
public final class ProgressBar {

    private static final long PATIENCE = 2_000_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final int WIDTH = 30;

    private final PrintStream terminal;
    private final Locale locale;
    private long shownAt;
    private int shown;

    /**
     * Makes a bar that is not shown yet.
     *
     * @param terminal where it is drawn
     * @param locale the language
     */
    public ProgressBar(PrintStream terminal, Locale locale) {
        this.terminal = terminal;
        this.locale = locale;
    }

    /** Shows how far the work is, unless it has hardly begun or was shown just now. */
    void show(GridPhase phase, long done, long whole, long nanosSinceStart) {
        if (nanosSinceStart < PATIENCE || shown > 0 && nanosSinceStart - shownAt < PAUSE) {
            return;
        }
        shownAt = nanosSinceStart;
        double share = whole > 0 ? (double) done / whole : 1;
        int full = (int) (share * WIDTH);
        String text = "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] "
                + String.format(Locale.ROOT, "%3d %% ", (int) (share * 100))
                + name(phase).in(locale);
        draw(text);
    }

    private static Sentence name(GridPhase phase) {
        return switch (phase) {
            case DIVIDING -> Sentence.of("dividing", "划分");
            case COUNTING -> Sentence.of("counting", "调整网格数");
            case PROVING -> Sentence.of("proving", "证明");
        };
    }

    private void draw(String text) {
        terminal.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
        terminal.flush();
        shown = text.length();
    }

    /** Takes the bar away. */
    void clear() {
        if (shown > 0) {
            // Chinese characters are twice as wide.
            terminal.print("\r" + " ".repeat(shown + 8) + "\r");
            terminal.flush();
            shown = 0;
        }
    }
}
