package dev.governance.grid;

/** Counts units of work and tells a listener. Thread-safe. */
final class WorkCount {

    private final GridProgress progress;
    private GridPhase phase = GridPhase.DIVIDING;
    private long whole;
    private long done;

    WorkCount(GridProgress progress) {
        this.progress = progress;
    }

    /** Begins a phase, when no job is at work. */
    synchronized void begin(GridPhase next, long units) {
        phase = next;
        whole = units;
        done = 0;
        progress.reached(next, 0, units);
    }

    /** Counts work that was done. */
    synchronized void add(long units) {
        done += units;
        progress.reached(phase, Math.min(whole, done), whole);
    }
}
