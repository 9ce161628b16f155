package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the provider answered to an inspection (申辩).
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day
 * @param disputes whether it disputes what was found
 * @param upheld whether the buyer found it right
 */
@JsonPropertyOrder({"day", "disputes", "upheld"})
public record ProviderAnswer(LocalDate day, boolean disputes, boolean upheld) implements Serializable {

    /** Checks the parts. */
    public ProviderAnswer {
        requireNonNull(day, "day");
        checkArgument(disputes || !upheld, "what is not disputed cannot be upheld");
    }
}
