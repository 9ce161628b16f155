/**
 * Composite indicators (综合指数): many figures about a unit made into one, and how much that one can be trusted.
 *
 * <p>The policy paper asks for a comprehensive assessment (综合目标考核体系). Whoever adds up a share, a count and a sum of
 * money decides how they are brought to one scale, how much each counts and whether a strength may make up for a
 * weakness. Here each of these decisions is a value that can be named, checked with the others before anything runs,
 * changed one at a time, and kept.
 *
 * <p>Begin with {@link dev.governance.scoring.index.IndicatorTree}, made of {@link dev.governance.scoring.index.Indicator}s
 * with a {@link dev.governance.scoring.index.Direction} and of {@link dev.governance.scoring.index.Pillar}s with an {@link
 * dev.governance.scoring.index.Aggregator} each, and with {@link dev.governance.scoring.index.IndexMethod}: a {@link
 * dev.governance.scoring.index.Treatment} tames outliers and keeps an account of it, an {@link
 * dev.governance.scoring.index.Imputation} fills gaps, a {@link dev.governance.scoring.index.Normaliser} becomes a {@link
 * dev.governance.scoring.index.Scale}. Both together are a {@link dev.governance.scoring.index.CompositeIndex}, if the steps
 * fit each other; fitted to an {@link dev.governance.scoring.index.IndexTable} it is a {@link
 * dev.governance.scoring.index.FittedIndex}, whose parameters are frozen and which is a scoring policy like any other. {@link
 * dev.governance.scoring.index.Uncertainty} makes it over and over with other choices. What is laid down and published, with
 * the names of all parts and the choices that could have been made otherwise, is an {@link
 * dev.governance.scoring.index.IndexDocument}.
 *
 * <p>Weights may come from {@link dev.governance.scoring.index.ObjectiveWeights}, {@link
 * dev.governance.scoring.index.PairwiseComparison}, {@link dev.governance.scoring.index.BudgetAllocation}, {@link
 * dev.governance.scoring.index.RankingComparison} or {@link
 * dev.governance.scoring.index.BenefitOfTheDoubt}. For a choice among a few alternatives there is the {@link
 * dev.governance.scoring.index.DecisionTable} with {@link dev.governance.scoring.index.Topsis}, {@link
 * dev.governance.scoring.index.Vikor}, {@link dev.governance.scoring.index.Promethee}, {@link
 * dev.governance.scoring.index.Moora}, {@link dev.governance.scoring.index.BenefitsAndCosts} and others.
 *
 * <p>Enters: basics, scoring, scoring.statistics.
 */
@NullMarked
package dev.governance.scoring.index;

import org.jspecify.annotations.NullMarked;
