/**
 * The staffing of a plan of grids: from four tables to a roster.
 *
 * <p>The policy paper gives each grid one or two workers (每个网格配备1—2名网格社工); somebody has to say how many, and who.
 *
 * <p>{@link dev.governance.examples.staff.StaffTables} reads what people have in spreadsheets: workers, and what is special
 * about a grid ({@link dev.governance.examples.staff.GridTraits}); units and the plan are read as the command {@code grids}
 * reads them. {@link dev.governance.examples.staff.Deployment} puts them together and asks the library; {@link dev.governance.examples.staff.StaffReport} is what is told of it.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.staff;

import org.jspecify.annotations.NullMarked;
