/**
 * The rows of the decision table: ten rules, written in each of the ways that a program has.
 *
 * <p>The policy paper wants a department to be told every reason why its task was kept out; what that costs is told
 * against the same rules by hand. {@link dev.governance.benchmarks.rows.Row} lists the rows and makes each only when it
 * is asked for. {@link dev.governance.benchmarks.rows.IfElseReasons} is the limit; it returns a
 * {@link dev.governance.benchmarks.rows.Ruling} with every reason.
 * {@link dev.governance.benchmarks.rows.IfElseOutcome} gives no reasons and stops early;
 * {@link dev.governance.benchmarks.rows.LibraryRow} is this library, in Java and from a document;
 * {@link dev.governance.benchmarks.rows.PredicateList} walks a list. The peers are
 * {@link dev.governance.benchmarks.rows.EasyRulesRow}, {@link dev.governance.benchmarks.rows.DroolsReused} and
 * {@link dev.governance.benchmarks.rows.DroolsStateless}.
 *
 * <p>{@link dev.governance.benchmarks.rows.LibraryAnalysis} asks this library about the rules themselves.
 *
 * <p>Enters: contest, workload, and the library's policy.
 */
@NullMarked
package dev.governance.benchmarks.rows;

import org.jspecify.annotations.NullMarked;
