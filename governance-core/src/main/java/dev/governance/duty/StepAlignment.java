package dev.governance.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The fewest deviations that explain a case: which of its events are taken as steps of the procedure, so that the events left over and
 * the steps skipped are together as few as can be.
 *
 * <p>This is the optimal alignment of a trace and a model, every move but the common one costing one (Adriansyah, van Dongen and van
 * der Aalst, 2011, Conformance checking using cost-based fitness analysis), for models in which a case is at one step at a time. Then
 * the last step that was taken is all that matters of the past: one number for each step is kept while the events are read once, so
 * that the time is that of the events times the steps. A case that stopped early is open; nothing is skipped after its last event. Of
 * explanations that cost the same, one is chosen that takes the most events, and of two events of one step the first.
 */
final class StepAlignment {

    private static final int NONE = -1;
    private static final long NEVER = Long.MAX_VALUE / 4;

    /** What a skipped step costs, and what an event costs that is left over: a trifle more. */
    private static final long SKIPPED = 1L << 32;

    private static final long LEFT_OVER = SKIPPED + 1;

    private final StepGraph graph;

    /** What it costs to go from one step to another; in the last row, to one that comes first. */
    private final long[][] skips;

    StepAlignment(StepGraph graph) {
        this.graph = graph;
        int count = graph.size();
        this.skips = new long[count + 1][count];
        for (int from = 0; from < count; from++) {
            int[] far = graph.distances(from);
            for (int to = 0; to < count; to++) {
                skips[from][to] = far[to] == StepGraph.NO_WAY ? NEVER : SKIPPED * (far[to] - 1);
            }
        }
        int[] far = graph.distances(graph.start());
        for (int to = 0; to < count; to++) {
            skips[count][to] = to == graph.start() ? 0 : far[to] == StepGraph.NO_WAY ? NEVER : SKIPPED * far[to];
        }
    }

    /**
     * Takes events of a case.
     *
     * @param steps the step of each event; below 0 for one that the procedure does not have
     * @return the places of the events that are taken, in order
     */
    List<Integer> taken(int[] steps) {
        int count = graph.size();
        // costs are kept less what all events so far cost that are left over, since each costs that to all who do not
        // take it
        long[] cost = new long[count + 1];
        Arrays.fill(cost, NEVER);
        cost[count] = 0;
        int[] last = new int[count + 1];
        Arrays.fill(last, NONE);
        int[] before = new int[steps.length];
        for (int event = 0; event < steps.length; event++) {
            int step = steps[event];
            if (step >= 0) {
                int from = cheapest(cost, step);
                long taken = from == NONE ? NEVER : cost[from] + skips[from][step] - LEFT_OVER;
                if (taken < cost[step]) {
                    before[event] = last[from];
                    cost[step] = taken;
                    last[step] = event;
                }
            }
        }
        return chain(last[cheapest(cost)], before);
    }

    private int cheapest(long[] cost, int step) {
        int best = NONE;
        long least = NEVER;
        for (int from = 0; from < cost.length; from++) {
            if (cost[from] < NEVER && skips[from][step] < NEVER && cost[from] + skips[from][step] < least) {
                least = cost[from] + skips[from][step];
                best = from;
            }
        }
        return best;
    }

    private static int cheapest(long[] cost) {
        int best = cost.length - 1;
        for (int step = 0; step < cost.length; step++) {
            best = cost[step] < cost[best] ? step : best;
        }
        return best;
    }

    private static List<Integer> chain(int last, int[] before) {
        List<Integer> taken = new ArrayList<>();
        for (int event = last; event != NONE; event = before[event]) {
            taken.add(event);
        }
        Collections.reverse(taken);
        return taken;
    }

    /** The steps that are skipped before a step, after another; below 0 stands for the beginning of the case. */
    List<Integer> skipped(int from, int to) {
        if (from >= 0) {
            return graph.between(from, to);
        }
        List<Integer> skipped = new ArrayList<>();
        if (to != graph.start()) {
            skipped.add(graph.start());
            skipped.addAll(graph.between(graph.start(), to));
        }
        return skipped;
    }
}
