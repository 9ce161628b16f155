package dev.governance.examples.grids;

import dev.governance.examples.edge.CsvOutput;
import dev.governance.grid.GridPhase;
import dev.governance.grid.GridProgress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Takes the time of each phase of a plan, and shows how far it is (阶段计时). Thread-safe. */
public final class PhaseWatch {

    private final Optional<ProgressBar> bar;
    private final LongSupplier clock;
    private final long start;
    private final Map<GridPhase, Long> nanos = new EnumMap<>(GridPhase.class);
    private @Nullable GridPhase phase;
    private long began;

    /**
     * Starts.
     *
     * @param bar what is shown on a terminal; nothing where there is none
     */
    public PhaseWatch(Optional<ProgressBar> bar) {
        this(bar, System::nanoTime);
    }

    PhaseWatch(Optional<ProgressBar> bar, LongSupplier clock) {
        this.bar = bar;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.began = start;
    }

    /** Returns the listener for the planner. */
    public GridProgress listener() {
        return this::reached;
    }

    private synchronized void reached(GridPhase at, long done, long whole) {
        long now = clock.getAsLong();
        if (at != phase) {
            close(now);
            phase = at;
        }
        bar.ifPresent(shown -> shown.show(at, done, whole, now - start));
    }

    private void close(long now) {
        if (phase != null) {
            nanos.merge(phase, now - began, Long::sum);
        }
        began = now;
    }

    /** Hears that the plan is made. */
    public synchronized void ended() {
        close(clock.getAsLong());
        phase = null;
        bar.ifPresent(ProgressBar::clear);
    }

    /** Returns how many seconds a phase took; 0 for one that there was not. */
    double seconds(GridPhase of) {
        return nanos.getOrDefault(of, 0L) / 1e9;
    }

    /**
     * Writes the table of seconds.
     *
     * @param out where it goes
     * @throws IOException if it cannot be written
     */
    public synchronized void write(OutputStream out) throws IOException {
        try (CsvOutput table = CsvOutput.to(out, List.of("phase", "seconds"))) {
            for (GridPhase each : GridPhase.values()) {
                table.row(List.of(
                        each.name().toLowerCase(Locale.ROOT), String.format(Locale.ROOT, "%.3f", seconds(each))));
            }
        }
    }
}
