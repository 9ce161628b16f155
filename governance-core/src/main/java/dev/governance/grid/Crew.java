package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * Who does the work of a plan (执行者): the caller's executor. The library has no thread of its own, and the plan is the
 * same whatever the crew.
 *
 * <p>A crew over an {@code ExecutorService} submits each job and waits for all of them.
 */
@FunctionalInterface
public interface Crew extends Serializable {

    /**
     * Runs jobs, each once, in any order and in as many threads as it likes, and returns when all have ended. What one
     * job throws is thrown when the others have ended or were not begun.
     *
     * @param jobs the jobs; none touches what another writes
     */
    void run(ImmutableList<Runnable> jobs);

    /**
     * Returns the crew that does everything in the calling thread, one job after the other.
     *
     * @return a crew of one
     */
    static Crew alone() {
        return jobs -> jobs.forEach(Runnable::run);
    }
}
