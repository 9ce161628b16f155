package dev.governance.benchmarks.contest;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param warmup CPU time that each contestant gets before the first round
 * @param rounds rounds, at least 1; the tables tell their median
 * @param round CPU time aimed at for each contestant in a round; at least one pass is run
 */
public record Plan(Duration warmup, int rounds, Duration round) {

    /**
     * Returns the plan for figures that are told to others: nine rounds.
     *
     * @return 2 s of warm-up, 9 rounds of 200 ms
     */
    public static Plan full() {
        return new Plan(Duration.ofSeconds(2), 9, Duration.ofMillis(200));
    }

    /**
     * Returns the plan that only shows that everything runs; its figures mean little.
     *
     * @return 150 ms of warm-up, 3 rounds of 20 ms
     */
    public static Plan brief() {
        return new Plan(Duration.ofMillis(150), 3, Duration.ofMillis(20));
    }

    /**
     * Returns the plan asked for.
     *
     * @param brief whether a short one is asked for
     * @return {@link #brief()} or {@link #full()}
     */
    public static Plan of(boolean brief) {
        return brief ? brief() : full();
    }
}
