/**
 * What the command {@code grids} reads, works out and writes (网格划分命令): tables of units and of which of them touch, a
 * plan, and a report.
 *
 * <p>The policy paper asks for grids of about 200 to 400 households; here a stranger divides a place with three files.
 *
 * <p>{@link dev.governance.examples.grids.GridTables} reads the tables, {@link dev.governance.examples.grids.PoolCrew} lends
 * threads, {@link dev.governance.examples.grids.PlanMeasures} measures a plan,
 * {@link dev.governance.examples.grids.GridReport} writes what is to be known of it, and
 * {@link dev.governance.examples.grids.PlanAccount} tells it to people.
 *
 * <p>Enters: the library, and {@code edge}.
 */
@NullMarked
package dev.governance.examples.grids;

import org.jspecify.annotations.NullMarked;
