/**
 * Social organisations, groups of residents that may become one, and people who would help.
 *
 * <p>The policy paper asks that community groups be encouraged by policy, projects and money, and that deputies, members of the
 * consultative conference and capable residents (代表委员、草根能人), who stand idle in the community, be brought to the joint
 * meeting.
 *
 * <p>{@link dev.governance.organization.society.SocialRegistration} is the policy that says whether a
 * {@link dev.governance.organization.society.FoundingPlan} can be registered as a
 * {@link dev.governance.organization.society.SocialKind}, by {@link dev.governance.organization.society.FoundingVocabulary} and
 * {@link dev.governance.organization.society.SocialNorms}. {@link dev.governance.organization.society.SocietyRegister} holds each
 * {@link dev.governance.organization.society.CommunityGroup} with its
 * {@link dev.governance.organization.society.GroupSupport support}, each
 * {@link dev.governance.organization.society.CivicTalent} with a {@link dev.governance.organization.society.TalentConsent}, and
 * each {@link dev.governance.organization.society.CivicIssue}. {@link dev.governance.organization.society.SocietyReview} tells
 * each {@link dev.governance.organization.society.GroupStanding} and a {@link dev.governance.organization.society.SeatPlan} of
 * {@link dev.governance.organization.society.SeatOffer offers}.
 *
 * <p>Enters: basics, matching, organization, place, policy.
 */
@NullMarked
package dev.governance.organization.society;

import org.jspecify.annotations.NullMarked;
