/**
 * Maps of grids (网格地图) that open on any telephone without a network.
 *
 * <p>The policy paper divides communities into grids of 200 to 400 households. A list of building numbers convinces nobody;
 * on a map a resident sees which grid the own building is in, and a reviewer sees what a planner did wrong.
 *
 * <p>A {@link dev.governance.examples.map.GridMap} is what is shown: units, what touches, the plan and what was found.
 * {@link dev.governance.examples.map.MapFiles} writes it as one page, or, where it is too large for one, as an index and a page
 * for each {@link dev.governance.examples.map.MapSheet}; {@link dev.governance.examples.map.GeoJsonMap} writes it for programs.
 * {@link dev.governance.examples.map.Colouring} gives neighbours different colours, and
 * {@link dev.governance.examples.map.ShownCounts} keeps small numbers of households back, so that nobody is found in them.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.map;

import org.jspecify.annotations.NullMarked;
