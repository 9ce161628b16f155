/**
 * Columns of numbers and what can be said of them (统计): the arithmetic under indices, surveys and rankings.
 *
 * <p>The policy paper wants assessments that convince those who are assessed. Two programs that are given the same
 * figures must then come to the same result, wherever they run: sums are taken in the order of the units, functions
 * beyond the four operations are {@link java.lang.StrictMath}'s, and a value that is missing is {@link
 * java.lang.Double#NaN} and is left out, never read as zero.
 *
 * <p>Begin with {@link dev.governance.scoring.statistics.Moments} and {@link
 * dev.governance.scoring.statistics.Quantiles} for one column, {@link dev.governance.scoring.statistics.Ranks} with
 * {@link dev.governance.scoring.statistics.Ties}, then {@link dev.governance.scoring.statistics.Correlations} and
 * {@link dev.governance.scoring.statistics.RankSimilarity} for two columns, {@link
 * dev.governance.scoring.statistics.Agreement}, {@link dev.governance.scoring.statistics.Reliability} and {@link
 * dev.governance.scoring.statistics.PrincipalComponents} for many. {@link
 * dev.governance.scoring.statistics.Distributions} carry the tests: {@link
 * dev.governance.scoring.statistics.CorrelationTests}, {@link dev.governance.scoring.statistics.ProportionInterval},
 * {@link dev.governance.scoring.statistics.Multiplicity}. Samples have a {@link dev.governance.scoring.statistics.SampleDesign},
 * small groups a {@link dev.governance.scoring.statistics.Shrinkage}, and two groups of units that chance could have told apart
 * otherwise a {@link dev.governance.scoring.statistics.PermutationTest}.
 *
 * <p>Enters: nothing.
 */
@NullMarked
package dev.governance.scoring.statistics;

import org.jspecify.annotations.NullMarked;
