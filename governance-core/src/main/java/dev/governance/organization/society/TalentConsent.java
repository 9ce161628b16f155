package dev.governance.organization.society;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.DateSpan;
import java.io.Serializable;

/**
 * That a person agreed to be asked (本人同意), for which days and for what; withdrawn by ending the days.
 *
 * <p>Immutable and thread-safe.
 *
 * @param during from when, and until when if it was withdrawn or runs out
 * @param purpose for what; not blank
 */
@JsonPropertyOrder({"during", "purpose"})
public record TalentConsent(DateSpan during, String purpose) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the purpose is blank
     */
    public TalentConsent {
        checkNotNull(during, "during");
        checkNotNull(purpose, "purpose");
        checkArgument(!purpose.isBlank(), "a consent says for what it is given");
    }
}
