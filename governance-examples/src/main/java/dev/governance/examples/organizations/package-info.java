/**
 * Organizations of a county reviewed together: what is read, what is found, and how it is told.
 *
 * <p>The policy paper complains of an organisation that is big at the top and small at the bottom, of party organisations that
 * stand on paper, of owners without a body, of teams under many departments. A county has a register of each.
 * {@link dev.governance.examples.organizations.OrganizationRegisters} holds those that were given,
 * {@link dev.governance.examples.organizations.OrganizationReviews} what was found in them;
 * {@link dev.governance.examples.organizations.OrganizationAccount} tells it on a terminal and
 * {@link dev.governance.examples.organizations.OrganizationReport} on a page.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.organizations;

import org.jspecify.annotations.NullMarked;
