/**
 * Stories: one question a class, each with a {@code main} that prints the answer.
 *
 * <p>The policy paper asks who decides what enters a community, and on which grounds. Read
 * {@link dev.governance.examples.stories.WhichTasksDoWeTakeOn} first, then
 * {@link dev.governance.examples.stories.WhatIsMissingToDecide},
 * {@link dev.governance.examples.stories.MoneyFollowsTheTask} and
 * {@link dev.governance.examples.stories.WhatWouldAdmitIt}. Who earned how many points, and why, is told by
 * {@link dev.governance.examples.stories.WhatDidTheYearGive}.
 *
 * <p>Of duties: {@link dev.governance.examples.stories.WhoseDutyIsIt},
 * {@link dev.governance.examples.stories.WhoHasThePowerToday},
 * {@link dev.governance.examples.stories.WhoDecidesDoesNotOperate} and
 * {@link dev.governance.examples.stories.DidTheCaseFollowTheProcedure}.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.stories;

import org.jspecify.annotations.NullMarked;
