package dev.governance.examples.grids;

import com.google.common.collect.ImmutableList;
import dev.governance.grid.Crew;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that work on a plan; closed by whoever opened them. */
public final class PoolCrew implements AutoCloseable {

    private final ExecutorService pool;

    private PoolCrew(ExecutorService pool) {
        this.pool = pool;
    }

    /**
     * Starts threads.
     *
     * @param threads how many; at least 1
     * @return the crew
     */
    public static PoolCrew of(int threads) {
        return new PoolCrew(Executors.newFixedThreadPool(threads));
    }

    /** Returns the crew as planners know it. */
    public Crew crew() {
        return this::run;
    }

    private void run(ImmutableList<Runnable> jobs) {
        List<Future<?>> futures = new ArrayList<>();
        jobs.forEach(job -> futures.add(pool.submit(job)));
        for (Future<?> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
