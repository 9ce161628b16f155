package dev.governance.policy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Changes of facts after which a policy would decide otherwise (补救), confirmed by the evaluator.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRemedy.class)
@JsonDeserialize(as = ImmutableRemedy.class)
@JsonPropertyOrder({"cost", "changes", "possible"})
public abstract class Remedy implements Serializable {

    Remedy() {}

    /**
     * One fact changed.
     *
     * @param attribute the attribute's name
     * @param from the value before, as it prints
     * @param to the value after, as it prints
     */
    @JsonPropertyOrder({"attribute", "from", "to"})
    public record Change(String attribute, String from, String to) implements Serializable {

        /** Checks that nothing is left out. */
        public Change {
            requireNonNull(attribute, "attribute");
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }

        /** Returns {@code funding: 3000.00 → 3200.00}. */
        @Override
        public String toString() {
            return attribute + ": " + from + " → " + to;
        }
    }

    /**
     * Returns what the changes cost together, as the attributes say: a step of a quantity, an element of a set, the whole
     * value of any other.
     *
     * @return the sum, in the units of {@link Traits#changeCost}
     */
    public abstract BigInteger cost();

    /**
     * Returns the changes.
     *
     * @return changes in the order of the attributes' names; none if no change is needed
     */
    public abstract ImmutableList<Change> changes();

    /**
     * Returns the verdicts that are possible then.
     *
     * @return one if all facts that matter are known
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Verdict> possible();

    static Builder builder() {
        return new Builder();
    }

    /** Returns the names of what changes. */
    @Override
    public final String toString() {
        return changes().stream().map(Change::attribute).collect(Collectors.joining(", ", "change ", ""));
    }

    /** Builds a {@link Remedy}. */
    static final class Builder extends ImmutableRemedy.Builder {
        Builder() {}
    }
}
