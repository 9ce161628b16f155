/**
 * Assignments beside the textbook: who goes where at the least cost.
 *
 * <p>The policy paper gives each grid one or two workers; a city posts thousands at once.
 * {@link dev.governance.benchmarks.matching.CostKind} makes tables of costs from a seed, from scores that tie everywhere to the
 * table that is worst for the method, and {@link dev.governance.benchmarks.matching.TextbookAssignment} is the method as it
 * stands in textbooks, with which the library's is compared.
 *
 * <p>Enters: nothing.
 */
@NullMarked
package dev.governance.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
