/**
 * Ten thousand invented requests, and ten rules about them.
 *
 * <p>The policy paper complains that departments push tasks down to communities without law, money or powers; the
 * rules here are the ones that such a gate is made of. {@link dev.governance.benchmarks.workload.Request} has thirteen
 * attributes, among them {@link dev.governance.benchmarks.workload.Level},
 * {@link dev.governance.benchmarks.workload.Matter}, {@link dev.governance.benchmarks.workload.LegalBasis} and
 * {@link dev.governance.benchmarks.workload.Proof}; {@link dev.governance.benchmarks.workload.RuleId} names the rules
 * and says in words when each fires, and {@link dev.governance.benchmarks.workload.Workload} draws the requests. All
 * figures in them are invented.
 *
 * <p>Enters: contest.
 */
@NullMarked
package dev.governance.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
