package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import java.io.Serializable;

/**
 * How long people wait for the workers of a grid (等候时间): a wait in the long run, or that there is none because work piles
 * up without end.
 *
 * <p>What comes is taken to come at random times and to take random times (the queue M/M/c): an illustration of how load turns
 * into waiting, not a forecast for one grid. The chance to wait is Erlang's; the waits of two classes, without interrupting who
 * is served, are those of A. Cobham (<i>Priority assignment in waiting line problems</i>, 1954; known from textbooks, the paper
 * was not read). Exact. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "waiting")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GridWaiting.Steady.class, name = "steady"),
    @JsonSubTypes.Type(value = GridWaiting.Unstable.class, name = "unstable")
})
public sealed interface GridWaiting extends Serializable {

    /**
     * Returns which part of their time the workers need.
     *
     * @return a ratio; 1 or more where they cannot keep up
     */
    Ratio load();

    /**
     * The workers keep up (稳定).
     *
     * @param load which part of their time the workers need; below 1
     * @param delayed the chance that all workers are busy
     * @param hours the average wait where all take their turn, in working hours
     * @param requestHours the average wait of requests where they go first
     * @param taskHours the average wait of tasks from above where requests go first
     */
    @JsonPropertyOrder({"load", "delayed", "hours", "requestHours", "taskHours"})
    record Steady(Ratio load, Share delayed, Ratio hours, Ratio requestHours, Ratio taskHours) implements GridWaiting {

        /**
         * Checks the load.
         *
         * @throws IllegalArgumentException if it is 1 or more
         */
        public Steady {
            checkArgument(load.compareTo(Ratio.one()) < 0, "a load of %s is not steady", load);
            checkNotNull(delayed, "delayed");
            checkNotNull(hours, "hours");
            checkNotNull(requestHours, "requestHours");
            checkNotNull(taskHours, "taskHours");
        }

        static Steady of(int workers, Ratio hoursEach, Ratio load, Ratio requestLoad) {
            Share delayed = delayed(workers, load);
            Ratio freed = hoursEach.times(delayed.ratio()).dividedBy(Ratio.of(workers));
            Ratio idle = Ratio.one().minus(load);
            Ratio idleOfRequests = Ratio.one().minus(requestLoad);
            return new Steady(
                    load,
                    delayed,
                    freed.dividedBy(idle),
                    freed.dividedBy(idleOfRequests),
                    freed.dividedBy(idleOfRequests.times(idle)));
        }

        /** Erlang's C, by his B: the chance that all are busy if nobody waited, counted up worker by worker. */
        private static Share delayed(int workers, Ratio load) {
            Ratio offered = load.times(Ratio.of(workers));
            Ratio lost = Ratio.one();
            for (int worker = 1; worker <= workers; worker++) {
                Ratio both = offered.times(lost);
                lost = both.dividedBy(Ratio.of(worker).plus(both));
            }
            Ratio served = Ratio.one().minus(load);
            return new Share(lost.dividedBy(served.plus(load.times(lost))));
        }
    }

    /**
     * The workers cannot keep up (不稳定): work piles up without end.
     *
     * @param load which part of their time the workers would need; 1 or more
     */
    @JsonPropertyOrder({"load"})
    record Unstable(Ratio load) implements GridWaiting {

        /**
         * Checks the load.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public Unstable {
            checkArgument(load.compareTo(Ratio.one()) >= 0, "a load of %s is steady", load);
        }
    }
}
