package dev.governance.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.basics.Threshold;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a provider has to reach (服务标准), and what is deducted where it does not.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableServiceLevel.class)
@JsonDeserialize(as = ImmutableServiceLevel.class)
@JsonPropertyOrder({"id", "name", "target", "partly", "deduction"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ServiceLevel implements Serializable {

    ServiceLevel() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract ServiceLevelId id();

    /**
     * Returns what is measured.
     *
     * @return in both languages
     */
    public abstract Sentence name();

    /**
     * Returns from which measure on it is met.
     *
     * @return a threshold
     */
    public abstract Threshold target();

    /**
     * Returns from which measure on it is met in part.
     *
     * @return a threshold; absent where it is met or not
     */
    public abstract Optional<Threshold> partly();

    /**
     * Returns what is deducted where it is not met.
     *
     * @return a share of the payment; half of it where it is met in part
     */
    public abstract Share deduction();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceLevel}. */
    public static final class Builder extends ImmutableServiceLevel.Builder {
        Builder() {}
    }
}
