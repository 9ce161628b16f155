/**
 * Self-government of residents: the four selves (自我管理、自我教育、自我服务、自我监督), community by community.
 *
 * <p>The policy paper wants the community back as a self-governing organisation of its residents, from one that is busy with
 * administrative tasks. Whether it is one shows in plain things: a committee of the size that the law names, elected in time, a
 * covenant on file, a supervision committee, accounts made public in time, residents who teach one another.
 *
 * <p>{@link dev.governance.organization.autonomy.AutonomyRegister} holds each
 * {@link dev.governance.organization.autonomy.ResidentsBody} with its
 * {@link dev.governance.organization.autonomy.Disclosure disclosures} of each
 * {@link dev.governance.organization.autonomy.DisclosureItem} and its
 * {@link dev.governance.organization.autonomy.LearningActivity learning activities}, and each
 * {@link dev.governance.organization.autonomy.ResidentsMeeting}, counted by a
 * {@link dev.governance.organization.autonomy.MeetingBasis}.
 * {@link dev.governance.organization.autonomy.AutonomyReview} answers, in an
 * {@link dev.governance.organization.autonomy.AutonomyLine} each, every
 * {@link dev.governance.organization.autonomy.AutonomyCriterion} by
 * {@link dev.governance.organization.autonomy.AutonomyNorms}. The law changed on 2026-01-01, and the numbers change with the day.
 *
 * <p>Enters: basics, organization, place.
 */
@NullMarked
package dev.governance.organization.autonomy;

import org.jspecify.annotations.NullMarked;
