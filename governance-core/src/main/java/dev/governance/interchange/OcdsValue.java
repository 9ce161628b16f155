package dev.governance.interchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An amount of money in the Open Contracting Data Standard 1.1 (金额).
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the amount in yuan, with two decimals
 * @param currency the code of the currency, CNY
 */
@JsonPropertyOrder({"amount", "currency"})
public record OcdsValue(BigDecimal amount, String currency) implements Serializable {

    /** Checks that nothing is null. */
    public OcdsValue {
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
    }
}
