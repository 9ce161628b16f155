/**
 * Stories: one question a class, each with a {@code main} that prints the answer.
 *
 * <p>The policy paper asks who decides what enters a community, on which grounds, with whose people and whose money.
 *
 * <p>Read first what the gate does:
 * <ul>
 *   <li>{@link dev.governance.examples.stories.WhichTasksDoWeTakeOn} and
 *       {@link dev.governance.examples.stories.WhatIsMissingToDecide}
 *   <li>{@link dev.governance.examples.stories.MoneyFollowsTheTask} and
 *       {@link dev.governance.examples.stories.WhatWouldAdmitIt}
 *   <li>{@link dev.governance.examples.stories.WhichHitPolicyIsWhichCombination}, for readers of decision tables
 *   <li>{@link dev.governance.examples.stories.HowIsACompoundDivided} and
 *       {@link dev.governance.examples.stories.WhoLooksAfterWhichGrid}: grids and their workers
 *   <li>{@link dev.governance.examples.stories.WhatDidTheYearGive} and
 *       {@link dev.governance.examples.stories.WhyDoesACommunityStandThere}: points, and how sure they are
 *   <li>{@link dev.governance.examples.stories.WhereIsEachFen}, {@link dev.governance.examples.stories.WhatDoesTheNextYearBring} and
 *       {@link dev.governance.examples.stories.WhenDoesTheWorkStop}: budgets, and money that follows the task
 *   <li>{@link dev.governance.examples.stories.WhoIsGivenAGrant}, {@link dev.governance.examples.stories.WhatTaxIsNotDue} and
 *       {@link dev.governance.examples.stories.WhatIsTheContractWorth}: grants, tax relief, purchase
 * </ul>
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.stories;

import org.jspecify.annotations.NullMarked;
