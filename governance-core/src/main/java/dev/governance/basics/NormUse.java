package dev.governance.basics;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The record that a result used a norm's value (规范引用记录), so that the result can name it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableNormUse.class)
@JsonDeserialize(as = ImmutableNormUse.class)
@JsonPropertyOrder({"id", "profile", "value", "evidence", "citations"})
public abstract class NormUse implements Serializable {

    NormUse() {}

    /**
     * Returns which norm.
     *
     * @return the id
     */
    public abstract NormId<?> id();

    /**
     * Returns the profile that the value came from; the national one after a fall-back.
     *
     * @return the profile
     */
    public abstract ProfileId profile();

    /**
     * Returns the value that was used.
     *
     * @return the value as text, in the form of the norm's type
     */
    public abstract String value();

    /**
     * Returns what is known of the value.
     *
     * @return the evidence; {@link Evidence#ASSUMED} where the value came from an example
     */
    public abstract Evidence evidence();

    /**
     * Returns where the value comes from.
     *
     * @return the citations; none for a value that was assumed
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        id().read(value());
        checkState(ImmutableSet.copyOf(citations()).size() == citations().size(), "%s names a source twice", id());
        checkState(evidence() != Evidence.NOT_VERIFIED, "%s: what was not verified cannot be used", id());
    }

    /** Returns the use on one line: the norm's name, the value, the profile. */
    @Override
    public final String toString() {
        return id().name() + " = " + value() + " (" + profile() + (evidence() == Evidence.ASSUMED ? ", assumed)" : ")");
    }

    /** Builds a {@link NormUse}. */
    public static final class Builder extends ImmutableNormUse.Builder {
        Builder() {}
    }
}
