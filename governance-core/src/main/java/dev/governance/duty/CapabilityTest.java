package dev.governance.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/**
 * What came out when a body was looked at before it was given a power (承接能力评估).
 *
 * @param testedOn the day of the test
 * @param proven what the body was found to have
 */
@JsonPropertyOrder({"testedOn", "proven"})
public record CapabilityTest(LocalDate testedOn, ImmutableSet<Capability> proven) implements Serializable {

    /** Checks that nothing is null. */
    public CapabilityTest {
        Objects.requireNonNull(testedOn, "testedOn");
        Objects.requireNonNull(proven, "proven");
    }

    /**
     * Returns what the body lacks.
     *
     * @return the capabilities that were not proven, in their order; empty if it passed
     */
    @JsonIgnore
    public ImmutableSet<Capability> missing() {
        return Arrays.stream(Capability.values())
                .filter(capability -> !proven.contains(capability))
                .collect(ImmutableSet.toImmutableSet());
    }
}
