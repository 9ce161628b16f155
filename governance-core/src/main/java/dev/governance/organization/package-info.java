/**
 * Who acts: party organisations, residents' committees, community service stations, subdistrict offices, departments,
 * owners' committees, property firms, social organisations.
 *
 * <p>The policy paper finds that these bodies do one another's work because nobody says what each of them is. A residents'
 * committee is no office of the government, and most rules here ask first which of the two they have before them.
 *
 * <p>{@link dev.governance.organization.Organization} is a body with its
 * {@link dev.governance.organization.OrganizationId id} and its
 * {@link dev.governance.organization.OrganizationKind kind}, each kind of one
 * {@link dev.governance.organization.OrganizationNature}. A registered body has a
 * {@link dev.governance.organization.UnifiedSocialCreditCode}, which shows the
 * {@link dev.governance.organization.RegistrationAuthority} and the
 * {@link dev.governance.organization.CreditCodeCategory}.
 *
 * <p>What is said of them stands in rooms of their own, one floor up: the chart, the party's coverage, owners' bodies, autonomy,
 * teams and social organisations. All of these hold what they find against
 * {@link dev.governance.organization.Yardsticks} and give a {@link dev.governance.organization.CriterionAnswer} where a norm may
 * not have been verified.
 *
 * <p>Enters: basics, place, process.
 */
@NullMarked
package dev.governance.organization;

import org.jspecify.annotations.NullMarked;
