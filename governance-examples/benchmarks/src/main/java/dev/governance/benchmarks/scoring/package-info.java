/**
 * What a score of twenty rules takes, beside the same arithmetic by hand.
 *
 * <p>The policy paper wants every community, department and worker's post assessed year by year; exact points must not be what that
 * is too slow for. {@link dev.governance.benchmarks.scoring.Unit} is who is scored, and
 * {@link dev.governance.benchmarks.scoring.TwentyRules} how: as a policy of the library, and by hand in decimals.
 *
 * <p>Enters: contest, and any room of the library.
 */
@NullMarked
package dev.governance.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
