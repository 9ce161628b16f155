/**
 * The table of the planner of grids beside METIS, judged by an independent checker (网格划分对照表).
 *
 * <p>The policy paper asks for grids of about 200 to 400 households; whether a planner is good at that is for others to
 * say: {@link dev.governance.examples.contest.GridTable} runs the command {@code grids} and METIS on every instance of a
 * folder and on generated cities, has each plan measured by the checker that lies in the folder, and writes one row for
 * each as CSV, put together from {@link dev.governance.examples.contest.GridRow}s.
 *
 * <p>Enters: the command line, by starting it.
 */
@NullMarked
package dev.governance.examples.contest;

import org.jspecify.annotations.NullMarked;
