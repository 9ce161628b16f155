/**
 * Stories: one question a class, each with a {@code main} that prints the answer.
 *
 * <p>The policy paper asks who decides what enters a community, and on which grounds. Read
 * {@link dev.governance.examples.stories.WhichTasksDoWeTakeOn} first, then
 * {@link dev.governance.examples.stories.WhatIsMissingToDecide},
 * {@link dev.governance.examples.stories.MoneyFollowsTheTask} and
 * {@link dev.governance.examples.stories.WhatWouldAdmitIt}. Who earned how many points, and why, is told by
 * {@link dev.governance.examples.stories.WhatDidTheYearGive}; {@link
 * dev.governance.examples.stories.WhyDoesACommunityStandThere} scores a whole county and says how sure its ranks are.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.stories;

import org.jspecify.annotations.NullMarked;
