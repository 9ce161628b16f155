package dev.governance.benchmarks.contest;

import java.util.List;

/**
 * What runs in a round: a name, one pass over all subjects, and how many decisions a pass makes.
 *
 * @param name the name printed
 * @param decisions decisions in a pass, at least 1
 * @param pass one pass
 */
public record Contestant(String name, int decisions, Runnable pass) {

    /** Decisions are put here so that none can be optimised away; more than one place, so that no store is either. */
    private static final int SINK = 16;

    /**
     * Lets a decider run over subjects.
     *
     * @param name the name printed
     * @param decider what decides
     * @param subjects what is decided about, in order
     * @param <T> what is decided about
     * @return a contestant
     */
    public static <T> Contestant of(String name, Decider<T, ?, ?> decider, List<T> subjects) {
        List<T> copy = List.copyOf(subjects);
        Object[] sink = new Object[SINK];
        return new Contestant(name, copy.size(), () -> {
            int place = 0;
            for (T subject : copy) {
                sink[place++ & (SINK - 1)] = decider.decide(subject);
            }
        });
    }
}
