/**
 * Community workers (社区工作者): who they are by pseudonym, what they are paid, what they passed, how long they stay, what they
 * should learn, and how many of them there should be.
 *
 * <p>The policy paper finds one worker with several posts, overburdened and spread thin (身兼数职、负担较重、分身乏术), badly paid
 * without a mechanism by which pay grows (待遇偏低，没有建立稳定的薪酬保障体系和工资增长机制), and leaving (高素质人才流失). It asks for
 * staffing standards, for the four inclusions, and that workers sit for the examination of social workers.
 *
 * <p>A {@link dev.governance.worker.Worker} has a {@link dev.governance.worker.WorkerId} and each
 * {@link dev.governance.worker.Skill} that counts for a post. <b>How many:</b> a {@link dev.governance.worker.StaffingStandard}
 * applied to a {@link dev.governance.worker.StaffingScope} gives a {@link dev.governance.worker.StaffingDemand} and a
 * {@link dev.governance.worker.StaffingGap}. <b>Pay:</b> a {@link dev.governance.worker.PayScale} is data: each
 * {@link dev.governance.worker.Post}, a {@link dev.governance.worker.GradingRule}, a
 * {@link dev.governance.worker.PayFormula} that makes a {@link dev.governance.worker.PayTable}, a
 * {@link dev.governance.worker.Probation}, a {@link dev.governance.worker.PayGrowth}. Each
 * {@link dev.governance.worker.Employment} is held against it by a {@link dev.governance.worker.PayReview}, and carried into
 * the years ahead by a {@link dev.governance.worker.PayForecast}. <b>Profession:</b> an
 * {@link dev.governance.worker.ExamStandard} gives {@link dev.governance.worker.ExamEligibility} and
 * {@link dev.governance.worker.ExamStanding}; a {@link dev.governance.worker.QualificationReview} counts. <b>Standing:</b> an
 * {@link dev.governance.worker.InclusionChecklist} names what is missing. <b>Load:</b> each
 * {@link dev.governance.worker.Appointment} has a share of a person's time, which an
 * {@link dev.governance.worker.AppointmentReview} and a {@link dev.governance.worker.WorkloadLedger} add up. <b>Staying:</b> a
 * {@link dev.governance.worker.RetentionReview} has a {@link dev.governance.worker.SurvivalCurve}. <b>Learning:</b> a
 * {@link dev.governance.worker.TrainingRequest} becomes a {@link dev.governance.worker.TrainingPlan}.
 *
 * <p>Enters: organization, duty, place, basics.
 */
@NullMarked
package dev.governance.worker;

import org.jspecify.annotations.NullMarked;
