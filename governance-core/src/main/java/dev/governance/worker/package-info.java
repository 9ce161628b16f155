/**
 * Community workers (社区工作者): who they are by pseudonym, what they can do, and how many of them there should be.
 *
 * <p>The policy paper finds one worker with several posts, overburdened and spread thin (身兼数职、负担较重、分身乏术), and asks for
 * staffing standards (配备标准) for the grids and communities.
 *
 * <p>A {@link dev.governance.worker.Worker} has a {@link dev.governance.worker.WorkerId}, each
 * {@link dev.governance.worker.Skill} and each {@link dev.governance.worker.Dialect} that counts for a post, and nothing more
 * about a person. A {@link dev.governance.worker.StaffingStandard} holds the dated numbers; applied to a
 * {@link dev.governance.worker.StaffingScope} it gives a {@link dev.governance.worker.StaffingDemand}, which names the
 * {@link dev.governance.worker.StaffingRule} that binds with its {@link dev.governance.worker.StaffingLine}. What is missing is a
 * {@link dev.governance.worker.StaffingGap}.
 *
 * <p>Enters: basics.
 */
@NullMarked
package dev.governance.worker;

import org.jspecify.annotations.NullMarked;
