package dev.governance.grid;

import java.io.Serializable;

/**
 * One thing that counts when plans are compared (划分准则): what a grid costs. The cost of a plan is the sum over its grids.
 *
 * <p>The library's own are in {@link StandardCriterion}; a caller may implement more of them and put them in any order into
 * a {@link GridObjective}. A criterion is a pure function. Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface GridCriterion extends Serializable {

    /** The most that one grid may cost, so that sums over all grids of a city stay exact. */
    long MOST = 1L << 40;

    /**
     * Returns what a grid costs.
     *
     * @param grid a grid as it would be; not to be kept after the call
     * @return from 0 to {@link #MOST}; the less the better
     */
    long cost(GridDraft grid);
}
