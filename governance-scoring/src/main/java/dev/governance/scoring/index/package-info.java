/**
 * Composite indicators (综合指数): many figures about a unit made into one, and how much that one can be trusted.
 *
 * <p>The policy paper asks for a comprehensive assessment (综合目标考核体系). Whoever adds up a share, a count and a sum of
 * money decides how they are brought to one scale, how much each counts and whether a strength may make up for a
 * weakness. Here each of these decisions is a value that can be named, checked with the others before anything runs,
 * changed one at a time, and kept.
 *
 * <p>A figure has a {@link dev.governance.scoring.index.Direction}. A {@link dev.governance.scoring.index.Treatment}
 * tames outliers and keeps an account of it, an {@link dev.governance.scoring.index.Imputation} fills gaps, a {@link
 * dev.governance.scoring.index.Normaliser} fitted to a population is a {@link dev.governance.scoring.index.Scale} whose
 * parameters are frozen, an {@link dev.governance.scoring.index.Aggregator} makes columns into one. Weights come from
 * {@link dev.governance.scoring.index.ObjectiveWeights}, {@link dev.governance.scoring.index.PairwiseComparison} or
 * {@link dev.governance.scoring.index.BudgetAllocation}.
 *
 * <p>Enters: basics, scoring.statistics.
 */
@NullMarked
package dev.governance.scoring.index;

import org.jspecify.annotations.NullMarked;
