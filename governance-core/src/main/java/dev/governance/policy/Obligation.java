package dev.governance.policy;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an admission demands (义务): provide funds, provide staff, end on a date, replace a proof by shared data.
 *
 * <p>An obligation comes with a verdict and binds if that verdict stands. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableObligation.class)
@JsonDeserialize(as = ImmutableObligation.class)
@JsonPropertyOrder({"code", "sentence", "values"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Obligation implements Comparable<Obligation>, Serializable {

    private static final Comparator<Obligation> ORDER = Comparator.comparing(Obligation::code)
            .thenComparing(Obligation::values, Orders.VALUES)
            .thenComparing(Obligation::sentence, Comparators.emptiesFirst(Orders.SENTENCES));

    Obligation() {}

    /**
     * Returns the stable code, such as {@code provide-funds}.
     *
     * @return the code; not blank
     */
    public abstract String code();

    /**
     * Returns what is demanded in words, places unfilled.
     *
     * @return the sentence
     */
    public abstract Optional<Sentence> sentence();

    /**
     * Returns how much of what: the shortfall, the date, the powers.
     *
     * @return values by name, each as it prints
     */
    public abstract ImmutableMap<String, String> values();

    /**
     * Returns an obligation without values.
     *
     * @param code the stable code
     * @return the obligation
     */
    public static Obligation of(String code) {
        return builder().code(code).build();
    }

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
        checkState(!code().isBlank(), "an obligation's code is blank");
    }

    /** Orders by code, then by values, then by sentence: sets of obligations print in this order. */
    @Override
    public int compareTo(Obligation other) {
        return ORDER.compare(this, other);
    }

    /** Builds an {@link Obligation}. */
    public static final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
