package dev.governance.admission;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a periodic review found, and the register after it (定期复核结果).
 *
 * @param register the register with all moves of the review
 * @param findings what was found, in the order of the register
 */
@JsonPropertyOrder({"register", "findings"})
public record RegisterReview(AdmissionRegister register, ImmutableList<Finding> findings) implements Serializable {

    /** Checks that nothing is null. */
    public RegisterReview {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(findings, "findings");
    }
}
