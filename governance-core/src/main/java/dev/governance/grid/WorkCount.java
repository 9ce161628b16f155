package dev.governance.grid;

import java.util.concurrent.atomic.AtomicLong;

/** Counts units of work and tells a listener. Thread-safe. */
final class WorkCount {

    private final GridProgress progress;
    private final AtomicLong done = new AtomicLong();
    private volatile GridPhase phase = GridPhase.DIVIDING;
    private volatile long whole;

    WorkCount(GridProgress progress) {
        this.progress = progress;
    }

    /** Begins a phase, when no job is at work. */
    void begin(GridPhase next, long units) {
        phase = next;
        whole = units;
        done.set(0);
        progress.reached(next, 0, units);
    }

    /** Counts work that was done. */
    void add(long units) {
        progress.reached(phase, Math.min(whole, done.addAndGet(units)), whole);
    }
}
