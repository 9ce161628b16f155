package dev.governance.grid;

import java.io.Serializable;

/**
 * Divides units into grids (网格划分): the interface that others implement, and behind {@link #standard()} ours.
 *
 * <p>A planner is a pure function of the request: the same request gets the same proposal, whatever the crew and
 * whoever listens. It puts
 * every unit into exactly one grid, keeps locked grids, never lets a grid reach across a barrier or into a second
 * community, and calls nothing unavoidable without a certificate. Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface GridPlanner extends Serializable {

    /**
     * Proposes a plan.
     *
     * @param request what is asked
     * @param crew who does the work
     * @param progress who hears how far the work is
     * @return the proposal
     */
    GridProposal propose(GridRequest request, Crew crew, GridProgress progress);

    /**
     * Proposes a plan, and nobody hears how far the work is.
     *
     * @param request what is asked
     * @param crew who does the work
     * @return the proposal
     */
    default GridProposal propose(GridRequest request, Crew crew) {
        return propose(request, crew, GridProgress.none());
    }

    /**
     * Proposes a plan, worked out in the calling thread.
     *
     * @param request what is asked
     * @return the proposal
     */
    default GridProposal propose(GridRequest request) {
        return propose(request, Crew.alone());
    }

    /**
     * Returns the planner of this library: it divides drawn spanning trees exactly, takes neighbouring grids together
     * and divides them anew as long as that helps, smooths the borders, and proves what cannot be done.
     *
     * @return the planner
     */
    static GridPlanner standard() {
        return new StandardPlanner();
    }
}
