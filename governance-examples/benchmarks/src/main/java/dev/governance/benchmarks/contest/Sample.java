package dev.governance.benchmarks.contest;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What one contestant took in one round, on the calling thread alone: the threads of the collector and of the compiler
 * are not in it.
 *
 * @param decisions decisions made
 * @param cpuNanos CPU time of the thread, in nanoseconds
 * @param wallNanos time on the wall, in nanoseconds
 * @param bytes bytes that the thread allocated
 */
public record Sample(long decisions, long cpuNanos, long wallNanos, long bytes) {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * Runs passes and takes what they cost.
     *
     * @param contestant what is run
     * @param passes how many passes, at least 1
     * @return the cost
     */
    public static Sample of(Contestant contestant, long passes) {
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        long wall = System.nanoTime();
        long cpu = THREAD.getCurrentThreadCpuTime();
        for (long i = 0; i < passes; i++) {
            contestant.pass().run();
        }
        long cpuTaken = THREAD.getCurrentThreadCpuTime() - cpu;
        long wallTaken = System.nanoTime() - wall;
        long bytesTaken = THREAD.getCurrentThreadAllocatedBytes() - bytes;
        return new Sample(passes * contestant.decisions(), cpuTaken, wallTaken, bytesTaken);
    }

    /**
     * Returns the CPU time of one decision.
     *
     * @return nanoseconds
     */
    public double cpuPerDecision() {
        return (double) cpuNanos / decisions;
    }

    /**
     * Returns the time on the wall of one decision.
     *
     * @return nanoseconds
     */
    public double wallPerDecision() {
        return (double) wallNanos / decisions;
    }

    /**
     * Returns what one decision allocated.
     *
     * @return bytes
     */
    public double bytesPerDecision() {
        return (double) bytes / decisions;
    }
}
