package dev.governance.grid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a changed plan of one component have one grid fewer or more, again and again, each time where that moves fewest
 * households. One caller at a time.
 */
final class CountSteps {

    /** Around so many grids, drawn by lot where there are more, a step is looked for. */
    private static final int PLACES = 24;

    private static final int TREES = 4;
    private static final int MOST_GRIDS = 6;

    /**
     * A plan of the component on the way.
     *
     * @param label the grid of each unit, from 0
     * @param grids how many grids there are
     * @param violations how many violations
     * @param moved how many households are not in their old grid
     */
    record Stage(int[] label, int grids, int violations, long moved) {}

    private final Network net;
    private final Bounds bounds;
    private final Draws draws;
    private final Churn churn;
    private final int[] all;

    CountSteps(Network net, Bounds bounds, Draws draws, int[] previous) {
        this.net = net;
        this.bounds = bounds;
        this.draws = draws;
        this.churn = new Churn(previous, net.weight);
        this.all = new int[net.size];
        java.util.Arrays.setAll(all, unit -> unit);
    }

    /**
     * Steps as often as that can be done without more violations.
     *
     * @param label the plan to begin with, from 0
     * @param direction -1 for fewer grids, 1 for more
     * @param most the most steps
     * @return the plans, the first one first
     */
    List<Stage> stages(int[] label, int direction, int most) {
        Division division = new Division(net, label.clone());
        Recombination recombination = new Recombination(division, draws);
        Bounds towards = bounds.with(direction < 0 ? Bounds.Aim.FEWEST : Bounds.Aim.MOST);
        List<Stage> stages = new ArrayList<>();
        stages.add(stage(division));
        while (stages.size() <= most && step(division, recombination, towards, direction)) {
            stages.add(stage(division));
        }
        return stages;
    }

    private Stage stage(Division division) {
        int[] label = division.compactLabels();
        return new Stage(label, division.count, division.violations(bounds), churn.moved(all, label, division.count));
    }

    private boolean step(Division division, Recombination recombination, Bounds towards, int direction) {
        Recombination.@Nullable Change best = null;
        for (int i = 0; i < Math.min(2 * division.count, PLACES); i++) {
            int around = division.grid[draws.below(net.size)];
            int least = direction < 0 ? 2 : 1;
            int grids = least + draws.below(MOST_GRIDS - least);
            Recombination.Change change = recombination.stepped(around, grids, TREES, towards, churn, direction);
            if (change != null && (best == null || change.moved() < best.moved())) {
                best = change;
            }
        }
        if (best != null) {
            division.replace(best.old(), best.old().length, best.units(), best.label(), best.parts());
        }
        return best != null;
    }
}
