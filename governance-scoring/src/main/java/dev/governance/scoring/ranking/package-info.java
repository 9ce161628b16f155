/**
 * Ranks that carry their uncertainty, and what may follow from them (排名与责任): leagues, accountability, early warning.
 *
 * <p>The policy paper asks for a ranking by performance and for accountability (工作绩效排位制和责任追究制). A place in a table decides about
 * money and posts, so it is told with the places that chance alone could have given; who cannot honestly be ranked is listed apart,
 * neither last nor first.
 *
 * <p>A {@link dev.governance.scoring.ranking.League} is compared inside itself only. A
 * {@link dev.governance.scoring.ranking.LeagueEntry} says what is known of a {@link dev.governance.scoring.ranking.RankedUnit},
 * its score a {@link dev.governance.scoring.ranking.ScoreEstimate} with an error that
 * {@link dev.governance.scoring.ranking.CarriedError} carries from the survey; by a
 * {@link dev.governance.scoring.ranking.RankingStandard} they become a {@link dev.governance.scoring.ranking.LeagueTable} of
 * {@linkplain dev.governance.scoring.ranking.RankedEntry ranked} and {@linkplain dev.governance.scoring.ranking.ApartEntry apart}
 * entries, and tables of several periods a {@link dev.governance.scoring.ranking.LeagueHistory}.
 *
 * <p>An {@link dev.governance.scoring.ranking.AccountabilityPolicy}, described by an
 * {@link dev.governance.scoring.ranking.AccountabilityStandard}, looks at
 * {@link dev.governance.scoring.ranking.AccountabilityFacts}: an {@link dev.governance.scoring.ranking.AccountabilityRule} speaks by its
 * {@link dev.governance.scoring.ranking.Trigger}, and a {@link dev.governance.scoring.ranking.MeasureRule} says which
 * {@link dev.governance.scoring.ranking.Measure} the law opens, against whom and to which
 * {@link dev.governance.scoring.ranking.Authority}. What comes out is a {@link dev.governance.scoring.ranking.Proposal}, or a
 * {@link dev.governance.scoring.ranking.Withheld} one, since chance can explain it or an
 * {@link dev.governance.scoring.ranking.ExemptionRule} bears the failure. An {@link dev.governance.scoring.ranking.Allegation} then goes
 * its way by the {@link dev.governance.scoring.ranking.AccountabilityProcedure}, an
 * {@link dev.governance.scoring.ranking.AccountabilityCase} with a trail: told, heard, decided, appealed.
 *
 * <p>Early warning counts incidents at places, never people: a {@link dev.governance.scoring.ranking.WarningReview} by a
 * {@link dev.governance.scoring.ranking.WarningStandard} gives {@link dev.governance.scoring.ranking.RiskSignal}s by an exact
 * {@link dev.governance.scoring.ranking.ControlLimit}, a {@link dev.governance.scoring.ranking.CusumChart} sees slow rises, and a
 * {@link dev.governance.scoring.ranking.PreventivePlan} takes the signals.
 *
 * <p>Enters: admission, basics, organization, place, policy, process, scoring.index, scoring.statistics.
 */
@NullMarked
package dev.governance.scoring.ranking;

import org.jspecify.annotations.NullMarked;
