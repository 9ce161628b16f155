/**
 * Party organisations: whether there is one in each community, and whether it works and not only exists.
 *
 * <p>The policy paper finds that party organisations in communities lag behind and that most are mere names (形同虚设); it asks for
 * a group or a branch everywhere, for more guidance by the subdistrict's party committee towards owners' committees and social
 * organisations, and for building the community together (共驻共建).
 *
 * <p>{@link dev.governance.organization.party.PartyRegister} holds
 * {@link dev.governance.organization.party.PartyUnit organisations} of each {@link dev.governance.organization.party.PartyForm}, each
 * {@link dev.governance.organization.party.Guidance} with its {@link dev.governance.organization.party.GuidanceMatter matters} and
 * {@link dev.governance.organization.party.GuidanceAction actions}, and each
 * {@link dev.governance.organization.party.CoBuildingAgreement} with its
 * {@link dev.governance.organization.party.CoBuildingPledge pledges}.
 * {@link dev.governance.organization.party.PartyReview} holds them against {@link dev.governance.organization.party.PartyNorms} by
 * {@link dev.governance.organization.party.PartyCriterion criteria} and tells the
 * {@link dev.governance.organization.party.PartyCoverage}, nominal and effective, with a
 * {@link dev.governance.organization.party.CoBuildingScorecard} for both sides of an agreement. Units are judged here and never
 * persons: there is no list of members, and {@link dev.governance.organization.party.SmallCells} hides small counts.
 *
 * <p>Enters: basics, organization, place.
 */
@NullMarked
package dev.governance.organization.party;

import org.jspecify.annotations.NullMarked;
