/**
 * What is compared, that it is equal, and how it is measured.
 *
 * <p>The policy paper asks for a gate that every task of a department passes; a gate that costs much is switched off.
 * {@link dev.governance.benchmarks.contest.Decider} is one way to decide, and tells its
 * {@link dev.governance.benchmarks.contest.Outcome} and the rules that fired;
 * {@link dev.governance.benchmarks.contest.Agreement} holds two of them side by side, and nothing is timed before they
 * agree. A {@link dev.governance.benchmarks.contest.Contestant} is what runs in a round;
 * {@link dev.governance.benchmarks.contest.Plan} says how many rounds of what length,
 * {@link dev.governance.benchmarks.contest.Rounds} runs all contestants in turn, so that a noisy minute hits all alike,
 * and {@link dev.governance.benchmarks.contest.Series} holds the {@link dev.governance.benchmarks.contest.Sample}s of
 * one. {@link dev.governance.benchmarks.contest.Table} prints and writes.
 *
 * <p>Enters: nothing.
 */
@NullMarked
package dev.governance.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
