/**
 * Leagues from tables, and the pages about them (排名与责任的表格和网页).
 *
 * <p>The policy paper wants a ranking by performance and accountability. {@link dev.governance.examples.ranking.StandingRow} is a line of
 * the table that comes in, {@link dev.governance.examples.ranking.RankRun} ranks it and asks the accountability policy, and
 * {@link dev.governance.examples.ranking.RankTable} and {@link dev.governance.examples.ranking.RankReport} write what came of it.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.ranking;

import org.jspecify.annotations.NullMarked;
