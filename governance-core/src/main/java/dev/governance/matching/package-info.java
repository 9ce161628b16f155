/**
 * Exact matching (精确配对): who goes where at the least cost, with a proof.
 *
 * <p>The policy paper gives each grid one or two workers (每个网格配备1—2名网格社工) and asks that volunteers and places meet
 * those who need them. Who goes where touches people's work and pay, so the answer is the best one and not a good one, it is the
 * same for everybody who asks, and it can be checked by somebody who does not trust the program.
 *
 * <p>A {@link dev.governance.matching.CostTable} says what each pair of a row and a column costs, and which pairs are
 * forbidden. {@link dev.governance.matching.Assignment} matches one to one; {@link dev.governance.matching.CapacityMatching}
 * lets a column take several rows. Both match as many rows as can be matched, then at the least cost, and of all such matchings
 * give the first one, row by row; {@link dev.governance.matching.MatchedPair} is one pair of it. A row that is left over stands
 * in a {@link dev.governance.matching.Bottleneck}, which shows why, and
 * {@link dev.governance.matching.DualPrices} prove that nobody can do better.
 *
 * <p>Rows and columns are numbered from 0: whoever has ids numbers them in the order of the ids, and ties go by id.
 *
 * <p>Enters: nothing.
 */
@NullMarked
package dev.governance.matching;

import org.jspecify.annotations.NullMarked;
