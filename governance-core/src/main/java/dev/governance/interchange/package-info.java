/**
 * Exchange formats of others: what the library knows, in words that other systems read.
 *
 * <p>The policy paper finds bodies and people under many departments, each with lists of its own. A chart that leaves this
 * library in a known vocabulary can be joined to what others have.
 *
 * <p>{@link dev.governance.interchange.PopoloDocument} is a chart in the words of Popolo: each
 * {@link dev.governance.interchange.PopoloArea}, {@link dev.governance.interchange.PopoloOrganization} with its
 * {@link dev.governance.interchange.PopoloIdentifier codes}, {@link dev.governance.interchange.PopoloPost} and
 * {@link dev.governance.interchange.PopoloMembership}. {@link dev.governance.interchange.OcdsReleases} makes an
 * {@link dev.governance.interchange.OcdsRelease} of each purchase, in the words of the Open Contracting Data Standard: the
 * {@linkplain dev.governance.interchange.OcdsTender tender}, the {@linkplain dev.governance.interchange.OcdsAward award}, and the
 * {@linkplain dev.governance.interchange.OcdsContract contract} with its payments and milestones; it was not validated against the
 * schema, which was not at hand. All of these are values; {@code json} writes and reads them.
 *
 * <p>Enters: basics, funding, organization, organization.chart, place.
 */
@NullMarked
package dev.governance.interchange;

import org.jspecify.annotations.NullMarked;
