/**
 * Whose money, for what, and what became of it (财政保障): budgets and their ledger.
 *
 * <p>The policy paper asks for earmarked money and a mechanism of growth (专项财政经费和预算增长机制) and that money follow the task
 * (费随事转).
 *
 * <p>A {@link dev.governance.funding.Budget} has {@linkplain dev.governance.funding.BudgetUnit units} and
 * {@linkplain dev.governance.funding.BudgetLine lines}, and is reviewed by a {@link dev.governance.funding.BudgetStandard}. What is
 * done with the money is a journal of {@linkplain dev.governance.funding.LedgerEntry entries}; a
 * {@link dev.governance.funding.LedgerReview} tells where each fen stands, in a {@link dev.governance.funding.Ledger}.
 * {@link dev.governance.funding.BudgetGrowth} says what the next years bring, an {@link dev.governance.funding.AllocationFormula} what
 * each community gets. What is to come with a task is a {@link dev.governance.funding.TransferPlan}; a
 * {@link dev.governance.funding.TransferReview} stops the work while it does not come.
 *
 * <p>A {@link dev.governance.funding.GrantRound} gives social organisations money from two funds:
 * {@link dev.governance.funding.GrantRules} say who may have it, a {@link dev.governance.funding.GrantSelection} whom a fund pays for,
 * a {@link dev.governance.funding.GrantCourse} how a grant went.
 *
 * <p>A {@link dev.governance.funding.ReliefStatement} explains line by line what tax an organisation need not pay, by
 * {@link dev.governance.funding.ReliefRules}. A {@link dev.governance.funding.ContractRegister} holds what a government buys:
 * {@link dev.governance.funding.PurchaseRules} say what may be purchased, how and from whom, a
 * {@link dev.governance.funding.ServiceContract} by which {@linkplain dev.governance.funding.ServiceLevel levels}, and a
 * {@link dev.governance.funding.ContractReview} what its payments come to.
 *
 * <p>Enters: duty, organization, place, policy, process, basics.
 */
@NullMarked
package dev.governance.funding;

import org.jspecify.annotations.NullMarked;
