package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.governance.basics.Share;
import java.io.Serializable;

/**
 * A policy with its name and its weight among others (计权分项).
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what the part is called in the total; not blank
 * @param weight its weight; above nothing, since what weighs nothing is left out
 * @param policy how it is scored
 * @param <T> the subject
 */
public record Weighted<T>(String name, Share weight, ScoringPolicy<? super T> policy) implements Serializable {

    /**
     * Checks the name and the weight.
     *
     * @throws IllegalArgumentException if the name is blank or the weight nothing
     */
    public Weighted {
        requireNonNull(policy, "policy");
        checkArgument(!name.isBlank(), "a weighted part has a name");
        checkArgument(!weight.ratio().isZero(), "%s weighs nothing: leave it out", name);
    }

    /**
     * Returns a weighted part.
     *
     * @param name what the part is called
     * @param weight its weight
     * @param policy how it is scored
     * @param <T> the subject
     * @return the part
     */
    public static <T> Weighted<T> of(String name, Share weight, ScoringPolicy<? super T> policy) {
        return new Weighted<>(name, weight, policy);
    }
}
