package dev.governance.interchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * A payment of a contract (付款).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param date when it was made
 * @param value how much
 * @param payer who paid
 * @param payee who was paid
 */
@JsonPropertyOrder({"id", "date", "value", "payer", "payee"})
public record OcdsTransaction(String id, String date, OcdsValue value, OcdsReference payer, OcdsReference payee)
        implements Serializable {

    /** Checks that nothing is null. */
    public OcdsTransaction {
        requireNonNull(id, "id");
        requireNonNull(date, "date");
        requireNonNull(value, "value");
        requireNonNull(payer, "payer");
        requireNonNull(payee, "payee");
    }
}
