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
 *   <li>{@link dev.governance.examples.stories.WhoStandsWhereAndHowSurely},
 *       {@link dev.governance.examples.stories.FromNoticeToAppeal} and
 *       {@link dev.governance.examples.stories.WhereToLookBeforeHarmIsDone}: ranks, accountability, early warning
 *   <li>{@link dev.governance.examples.stories.WhatWillPayCost},
 *       {@link dev.governance.examples.stories.WhoMaySitForTheExamination},
 *       {@link dev.governance.examples.stories.WhichInclusionIsMissing},
 *       {@link dev.governance.examples.stories.WhoIsStretchedTooThin},
 *       {@link dev.governance.examples.stories.WhoStays} and
 *       {@link dev.governance.examples.stories.WhatShouldTheyLearn}: workers
 *   <li>{@link dev.governance.examples.stories.WhereDoTheGoalsStand}: goals
 *   <li>{@link dev.governance.examples.stories.WhereIsEachFen}, {@link dev.governance.examples.stories.WhatDoesTheNextYearBring} and
 *       {@link dev.governance.examples.stories.WhenDoesTheWorkStop}: budgets, and money that follows the task
 *   <li>{@link dev.governance.examples.stories.WhoIsGivenAGrant}, {@link dev.governance.examples.stories.WhatTaxIsNotDue} and
 *       {@link dev.governance.examples.stories.WhatIsTheContractWorth}: grants, tax relief, purchase
 * </ul>
 *
 * <p>Of duties: {@link dev.governance.examples.stories.WhoseDutyIsIt},
 * {@link dev.governance.examples.stories.WhoHasThePowerToday},
 * {@link dev.governance.examples.stories.WhoDecidesDoesNotOperate} and
 * {@link dev.governance.examples.stories.DidTheCaseFollowTheProcedure}.
 * <p>Of organizations: {@link dev.governance.examples.stories.IsTheTopTooHeavy},
 * {@link dev.governance.examples.stories.DoesTheBranchWork}, {@link dev.governance.examples.stories.WhatDoTheOwnersDoNext},
 * {@link dev.governance.examples.stories.HowLargeIsACommunity}, {@link dev.governance.examples.stories.WhoGivesTheOrders},
 * {@link dev.governance.examples.stories.CanTheChessCircleRegister} and
 * {@link dev.governance.examples.stories.WhatOthersReadOfOurChart}.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.stories;

import org.jspecify.annotations.NullMarked;
