package dev.governance.benchmarks;

import dev.governance.benchmarks.contest.Decider;
import dev.governance.benchmarks.rows.Row;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import dev.governance.benchmarks.workload.Workload;
import java.lang.management.ManagementFactory;

/** Makes one decision and tells how long that took since this virtual machine started; run by {@link ColdStart}. */
public final class FirstDecision {

    /** Names the floor: no row is made and nothing is decided. */
    static final String NOTHING = "NOTHING";

    private FirstDecision() {}

    /**
     * Prints the milliseconds from the start of the machine to the first decision, of them those that making the row
     * took, and those that deciding took.
     *
     * @param arguments the name of a {@link Row}, or {@link #NOTHING}
     */
    public static void main(String[] arguments) {
        Request request = new Workload().next();
        long start = System.nanoTime();
        long made = start;
        if (!arguments[0].equals(NOTHING)) {
            Decider<Request, RuleId, ?> decider = Row.valueOf(arguments[0]).make();
            made = System.nanoTime();
            decider.decide(request);
        }
        long decided = System.nanoTime();
        long now = System.currentTimeMillis();
        // Read last: loading the bean takes longer than many a first decision.
        long sinceStart = now - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(sinceStart + " " + (made - start) / 1e6 + " " + (decided - made) / 1e6);
    }
}
