package dev.governance.grid;

import java.io.Serializable;

/**
 * Hears how far a planner has come (进度): for a bar on a terminal, or for the time that each phase takes. What it does
 * changes nothing of the plan.
 *
 * <p>It is called from the threads of the crew, from several at the same time, so it is thread-safe and quick.
 */
@FunctionalInterface
public interface GridProgress extends Serializable {

    /**
     * Hears of work that was done. A phase begins with nothing done.
     *
     * @param phase what the planner is at
     * @param done how much of the phase is done, about in proportion to its time; never more than the whole
     * @param whole the whole; at least {@code done}
     */
    void reached(GridPhase phase, long done, long whole);

    /**
     * Returns the listener that does not care.
     *
     * @return a listener without effect
     */
    static GridProgress none() {
        return (phase, done, whole) -> {};
    }
}
