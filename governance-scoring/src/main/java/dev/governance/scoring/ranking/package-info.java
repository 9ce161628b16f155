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
 * <p>Enters: basics, organization, scoring.index, scoring.statistics.
 */
@NullMarked
package dev.governance.scoring.ranking;

import org.jspecify.annotations.NullMarked;
