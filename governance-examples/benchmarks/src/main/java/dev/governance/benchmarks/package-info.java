/**
 * Speed and size, beside a limit by hand and beside peers, in the same run, told as ratios.
 *
 * <p>The policy paper's gate only stands if nobody has a reason to walk around it; being slow is one.
 * {@link dev.governance.benchmarks.DecisionTable} is the main table: ten rules, ten thousand requests.
 * {@link dev.governance.benchmarks.DecisionBenchmark} measures the same with JMH, a virtual machine for each row.
 * {@link dev.governance.benchmarks.ColdStart} tells how long a new machine takes to its
 * {@link dev.governance.benchmarks.FirstDecision}. {@link dev.governance.benchmarks.GrowthTable} grows the rule set to
 * ten thousand, {@link dev.governance.benchmarks.AnalysisTable} asks what can be asked of ten rules before anybody is
 * judged by them, {@link dev.governance.benchmarks.MatchingTable} posts up to two thousand workers, and
 * {@link dev.governance.benchmarks.LinesTable} runs a million lines of JSON, each run in a machine of
 * its own ({@link dev.governance.benchmarks.LinesRun}). {@link dev.governance.benchmarks.ForkedJava} starts those.
 * {@link dev.governance.benchmarks.ScoringTable} and {@link dev.governance.benchmarks.ScoringBenchmark} score twenty rules.
 *
 * <p>Enters: contest, workload, rows, growth, lines, matching, scoring.
 */
@NullMarked
package dev.governance.benchmarks;

import org.jspecify.annotations.NullMarked;
