/**
 * Community governance (社区治理): typed, immutable models and composable policies.
 *
 * <p>A room is a package. A room enters only rooms on floors below its own.
 *
 * <pre>
 *   ANNEXE   json                                    wire format: entered from outside only
 *   ANNEXE   interchange                             exchange formats of others: entered from json and from outside only
 *   FLOOR 5  admission   staffing   participation   goal
 *   FLOOR 4  worker      funding    service         grid
 *   FLOOR 3  duty
 *            organization.chart .party .owners .autonomy .team .society
 *   FLOOR 2  organization
 *   FLOOR 1  place
 *   FLOOR 0  policy      process    matching         decisions; state machines with an audit trail; exact assignment
 *   GROUND   basics                                  exact quantities; law that changes by date; findings
 * </pre>
 *
 * <p>Everything that says yes or no is an {@code AdmissionPolicy}; everything that gives points is a
 * {@code ScoringPolicy} (in {@code governance-scoring}). Both are pure functions: no clock, no randomness, no file, no
 * network. Time, chance, calendars, norms and registries are arguments.
 *
 * <p>This package holds the plan and the style of generated types, no classes. Enters: nothing.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        optionalAcceptNullable = true,
        forceJacksonPropertyNames = false,
        allowedClasspathAnnotations = {
            javax.annotation.processing.Generated.class,
            com.google.errorprone.annotations.CanIgnoreReturnValue.class
        })
package dev.governance;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
