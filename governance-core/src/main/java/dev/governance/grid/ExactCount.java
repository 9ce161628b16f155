package dev.governance.grid;

import org.jspecify.annotations.Nullable;

/**
 * Looks for the best division of a component by {@link FrontSearch}: fewer violations, or as few grids as can be, as far
 * as a budget reaches. One caller at a time.
 */
final class ExactCount {

    private final Network net;
    private final Bounds bounds;
    private final int arithmetic;

    private @Nullable FrontSearch search;

    /** The least number of grids that is proved, where nothing is violated. */
    private int lowest;

    /** The least number of violations that is proved. */
    private int unavoidable;

    ExactCount(Network net, Bounds bounds) {
        this.net = net;
        this.bounds = bounds;
        long divisible = 0;
        int lone = 0;
        for (int weight : net.weight) {
            lone += weight > bounds.max() ? 1 : 0;
            divisible += weight > bounds.max() ? 0 : weight;
        }
        this.arithmetic = Math.max(1, lone + (int) ((divisible + bounds.max() - 1) / bounds.max()));
        this.lowest = arithmetic;
    }

    int lowest() {
        return lowest;
    }

    int unavoidable() {
        return unavoidable;
    }

    long nodes() {
        return search == null ? 0 : search.nodes();
    }

    /** Made only where there is something to look for. */
    private FrontSearch search() {
        if (search == null) {
            search = new FrontSearch(net, bounds);
        }
        return search;
    }

    /** The fewest grids that arithmetic allows. */
    int arithmetic() {
        return arithmetic;
    }

    /**
     * Makes a division better, or proves that it cannot be better.
     *
     * @param division a division
     * @param countMatters whether fewer grids are better
     * @param budget how many partial divisions may be looked at
     * @return the better division; the same one where none was found
     */
    Division improved(Division division, boolean countMatters, long budget) {
        Division best = division;
        int violations = best.violations(bounds);
        while (violations > 0) {
            FrontSearch.Result result = search().search(violations - 1, FrontSearch.ANY, budget - nodes());
            if (result != FrontSearch.Result.FOUND) {
                unavoidable = result == FrontSearch.Result.PROVED_NONE ? violations : 0;
                return best;
            }
            best = new Division(net, search().found());
            violations = best.violations(bounds);
        }
        return countMatters ? fewest(best, budget) : best;
    }

    /** From below: each number that is proved to be too small is one step of the bound; the first that is not is best. */
    private Division fewest(Division division, long budget) {
        while (lowest < division.count) {
            FrontSearch.Result result = search().search(0, lowest, (budget - nodes()) * 2 / 3);
            if (result == FrontSearch.Result.FOUND) {
                return lighter(division);
            }
            if (result == FrontSearch.Result.GAVE_UP) {
                return fromAbove(division, budget);
            }
            lowest++;
        }
        return division;
    }

    /** The division that was found, unless it has more persons above the cap: the search does not see them. */
    private Division lighter(Division division) {
        Division found = new Division(net, search().found());
        return found.crowds(bounds) <= division.crowds(bounds) ? found : division;
    }

    private Division fromAbove(Division division, long budget) {
        Division best = division;
        while (best.count > lowest + 1
                && search().search(0, best.count - 1, budget - nodes()) == FrontSearch.Result.FOUND) {
            Division better = lighter(best);
            if (better == best) {
                return best;
            }
            best = better;
        }
        return best;
    }
}
