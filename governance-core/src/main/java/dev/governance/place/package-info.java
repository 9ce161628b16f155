/**
 * Where something is: divisions down to the community, and the grids inside it.
 *
 * <p>The policy paper asks for grids of a few hundred households inside communities, and for duties that are settled per
 * community and per level of government. Both need to know what lies in what, without asking a table.
 *
 * <p>{@link dev.governance.place.DivisionCode} is a code of twelve digits that knows its
 * {@link dev.governance.place.DivisionLevel level}, its {@link dev.governance.place.DivisionKind kind}, its parent and
 * what it contains; {@link dev.governance.place.DivisionRegistry} is the port to a table of those that exist.
 * {@link dev.governance.place.Community} is the area of a committee, with its
 * {@link dev.governance.place.UrbanRuralClass}; {@link dev.governance.place.GridCode} numbers the grids in it, each of a
 * {@link dev.governance.place.GridKind}.
 *
 * <p>Enters: basics.
 */
@NullMarked
package dev.governance.place;

import org.jspecify.annotations.NullMarked;
