/**
 * Exchange formats of others: what the library knows, in words that other systems read.
 *
 * <p>The policy paper finds bodies and people under many departments, each with lists of its own. A chart that leaves this
 * library in a known vocabulary can be joined to what others have.
 *
 * <p>{@link dev.governance.interchange.PopoloDocument} is a chart in the words of Popolo: each
 * {@link dev.governance.interchange.PopoloArea}, {@link dev.governance.interchange.PopoloOrganization} with its
 * {@link dev.governance.interchange.PopoloIdentifier codes}, {@link dev.governance.interchange.PopoloPost} and
 * {@link dev.governance.interchange.PopoloMembership}. These are values; {@code json} writes and reads them.
 *
 * <p>Enters: basics, organization, organization.chart, place.
 */
@NullMarked
package dev.governance.interchange;

import org.jspecify.annotations.NullMarked;
