/**
 * Owners' bodies and property firms: how far each compound has come, what its owners have to do next, how it is served.
 *
 * <p>The policy paper counts nine communities with an owners' committee, and property firms that control much and serve little
 * (强管弱服).
 *
 * <p>{@link dev.governance.organization.owners.OwnersRegister} holds each
 * {@link dev.governance.organization.owners.Compound} with the {@link dev.governance.organization.owners.OwnersStep steps} that its
 * owners took and the {@link dev.governance.organization.owners.PropertyService} that they have. The path is
 * {@link dev.governance.organization.owners.OwnersPath}, a machine over {@link dev.governance.organization.owners.OwnersState} and
 * {@link dev.governance.organization.owners.OwnersMove}. {@link dev.governance.organization.owners.OwnersReview} tells the
 * {@link dev.governance.organization.owners.OwnersCoverage}, each compound's
 * {@link dev.governance.organization.owners.NextStep} and each firm's
 * {@link dev.governance.organization.owners.ServiceReading}, by {@link dev.governance.organization.owners.OwnersNorms} and
 * {@link dev.governance.organization.owners.ServiceNorms}.
 *
 * <p>Enters: basics, organization, place, process.
 */
@NullMarked
package dev.governance.organization.owners;

import org.jspecify.annotations.NullMarked;
