/**
 * A journal made from a number, and sums of it by hand.
 *
 * <p>The policy paper asks for earmarked money; a county has a million entries a year to be looked at.
 *
 * <p>{@link dev.governance.benchmarks.ledger.MadeJournal} makes a budget and as many entries as are asked for;
 * {@link dev.governance.benchmarks.ledger.HandSums} adds them up without looking at a rule.
 *
 * <p>Enters: funding, organization, basics.
 */
@NullMarked
package dev.governance.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
