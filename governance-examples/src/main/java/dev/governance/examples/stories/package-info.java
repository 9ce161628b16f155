/**
 * Stories: one question a class, each with a {@code main} that prints the answer.
 *
 * <p>The policy paper asks who decides what enters a community, and on which grounds. Read
 * {@link dev.governance.examples.stories.WhichTasksDoWeTakeOn} first, then
 * {@link dev.governance.examples.stories.WhatIsMissingToDecide},
 * {@link dev.governance.examples.stories.MoneyFollowsTheTask} and
 * {@link dev.governance.examples.stories.WhatWouldAdmitIt}. A place is divided into grids in
 * {@link dev.governance.examples.stories.HowIsACompoundDivided} and staffed in
 * {@link dev.governance.examples.stories.WhoLooksAfterWhichGrid}. Who earned how many points, and why, is told by
 * {@link dev.governance.examples.stories.WhatDidTheYearGive}.
 * {@link dev.governance.examples.stories.WhichHitPolicyIsWhichCombination} is for readers of decision tables.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.stories;

import org.jspecify.annotations.NullMarked;
