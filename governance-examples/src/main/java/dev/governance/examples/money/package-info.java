/**
 * Budgets, grants, tax relief and purchase: from files to what people and programs read of them.
 *
 * <p>The policy paper asks for earmarked money, funds for social organisations, relief by type of service, and purchase that is
 * supervised.
 *
 * <p>{@link dev.governance.examples.money.MoneyTables} reads tables, {@link dev.governance.examples.money.MoneyPlan} what is
 * planned beside a budget. {@link dev.governance.examples.money.BudgetReport},
 * {@link dev.governance.examples.money.GrantReport}, {@link dev.governance.examples.money.ReliefReport} and
 * {@link dev.governance.examples.money.ContractReport} hold what came of it; the accounts tell it to a person.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.money;

import org.jspecify.annotations.NullMarked;
