/**
 * Grids (网格化): a community, a county or a whole city divided into blocks of households that one or two workers look
 * after.
 *
 * <p>The policy paper asks for grids of about 200 to 400 households (按照200至400户左右划分网格), each with one or two workers.
 *
 * <p>A {@link dev.governance.grid.GridUnit} is a building or an entrance, and a {@link dev.governance.grid.Contiguity} says
 * which of them touch, less what a {@link dev.governance.grid.BarrierPolicy} keeps apart. A
 * {@link dev.governance.grid.GridStandard} holds the bounds, and a {@link dev.governance.grid.GridObjective} says what counts
 * within them, by criteria of which callers may add their own. With them a {@link dev.governance.grid.GridRequest} asks a
 * {@link dev.governance.grid.GridPlanner} for a {@link dev.governance.grid.GridProposal}: a
 * {@link dev.governance.grid.GridPlan}, and for each component a {@link dev.governance.grid.ComponentOutcome} with the
 * {@link dev.governance.grid.Certificate} of what cannot be divided. A {@link dev.governance.grid.GridReview} looks at any
 * plan, also one that nobody here made. A {@link dev.governance.grid.ChurnFrontier} tells what fewer grids would cost in
 * households that move, where a plan is in force. The work is done by the caller's
 * {@link dev.governance.grid.Crew}, and a {@link dev.governance.grid.GridProgress} hears how far it is.
 *
 * <p>Enters: place, basics.
 */
@NullMarked
package dev.governance.grid;

import org.jspecify.annotations.NullMarked;
