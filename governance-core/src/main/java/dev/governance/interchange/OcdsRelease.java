package dev.governance.interchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A release in the Open Contracting Data Standard 1.1 (开放合同发布): what is known of one contracting process on a day, so that other systems can read it.
 *
 * <p>The names of fields and codes were taken from notes on the schema of the standard. No release was validated against the schema, which was not
 * at hand. The prefix of the process has to be registered by the publisher.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ocid the id of the contracting process
 * @param id the id of the release
 * @param date when it was made
 * @param tag what it tells: tender, award, contract, implementation
 * @param initiationType how the process began, tender
 * @param language the language of the texts, zh
 * @param parties the organizations
 * @param buyer who buys
 * @param tender the tender
 * @param awards the awards
 * @param contracts the contracts
 */
@JsonPropertyOrder({
    "ocid",
    "id",
    "date",
    "tag",
    "initiationType",
    "language",
    "parties",
    "buyer",
    "tender",
    "awards",
    "contracts"
})
public record OcdsRelease(
        String ocid,
        String id,
        String date,
        ImmutableList<String> tag,
        String initiationType,
        String language,
        ImmutableList<OcdsParty> parties,
        OcdsReference buyer,
        OcdsTender tender,
        ImmutableList<OcdsAward> awards,
        ImmutableList<OcdsContract> contracts)
        implements Serializable {

    /** Checks that nothing is null. */
    public OcdsRelease {
        requireNonNull(ocid, "ocid");
        requireNonNull(id, "id");
        requireNonNull(date, "date");
        requireNonNull(tag, "tag");
        requireNonNull(initiationType, "initiationType");
        requireNonNull(language, "language");
        requireNonNull(parties, "parties");
        requireNonNull(buyer, "buyer");
        requireNonNull(tender, "tender");
        requireNonNull(awards, "awards");
        requireNonNull(contracts, "contracts");
    }
}
