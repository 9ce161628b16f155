package dev.governance.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The cheapest changes that would admit (补救方案): the best first, then the best of those that do not change all that an
 * earlier one changes.
 *
 * <p>Of two the better costs less, then changes fewer attributes, then attributes whose names come first, then has the lesser
 * values. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRemedies.class)
@JsonDeserialize(as = ImmutableRemedies.class)
@JsonPropertyOrder({"remedies", "heldFixed", "doubt"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Remedies implements Serializable {

    Remedies() {}

    /**
     * Returns the remedies.
     *
     * @return the best first; none if no change of what can be changed admits for certain
     */
    public abstract ImmutableList<Remedy> remedies();

    /**
     * Returns the derived facts that the policy reads. They follow from others and were held as they are, since nobody told
     * how they follow: where a remedy changes what they follow from, they have to be looked at again.
     *
     * @return names of attributes
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> heldFixed();

    /**
     * Returns why there may be better ones, or more.
     *
     * @return the doubt; absent where these are exactly the best
     */
    public abstract Optional<Doubt> doubt();

    /**
     * Returns the cheapest.
     *
     * @return the first remedy, or nothing
     */
    public Optional<Remedy> best() {
        return remedies().stream().findFirst();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Remedies}. */
    static final class Builder extends ImmutableRemedies.Builder {
        Builder() {}
    }
}
