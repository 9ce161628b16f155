package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Changes a plan in force to fewer or more grids in all: of the steps that the components offer the one that moves fewest
 * households is taken first. One caller at a time.
 */
final class CountChoice {

    /** The next step of a component. */
    private record Step(long moved, int component) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int order = Long.compare(moved, other.moved);
            return order != 0 ? order : Integer.compare(component, other.component);
        }
    }

    private final ImmutableList<List<CountSteps.Stage>> stages;
    private final int[] taken;
    private final PriorityQueue<Step> next = new PriorityQueue<>();

    /** Begins with the first stage of each component. */
    CountChoice(List<List<CountSteps.Stage>> stages) {
        this.stages = ImmutableList.copyOf(stages);
        this.taken = new int[stages.size()];
        for (int c = 0; c < taken.length; c++) {
            offer(c);
        }
    }

    private void offer(int component) {
        List<CountSteps.Stage> own = stages.get(component);
        if (taken[component] + 1 < own.size()) {
            long more = own.get(taken[component] + 1).moved()
                    - own.get(taken[component]).moved();
            next.add(new Step(more, component));
        }
    }

    /** Takes so many steps, or all that there are. */
    void steps(int many) {
        for (int i = 0; i < many && !next.isEmpty(); i++) {
            Step step = next.remove();
            taken[step.component()]++;
            offer(step.component());
        }
    }

    /** How many steps there are from here on. */
    int left() {
        int left = 0;
        for (int c = 0; c < taken.length; c++) {
            left += stages.get(c).size() - 1 - taken[c];
        }
        return left;
    }

    /** The stage that each component is at. */
    List<CountSteps.Stage> now() {
        List<CountSteps.Stage> now = new ArrayList<>();
        for (int c = 0; c < taken.length; c++) {
            now.add(stages.get(c).get(taken[c]));
        }
        return now;
    }
}
