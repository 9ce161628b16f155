package dev.governance.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Norm;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a review of organizations is held against (审查标尺): the norms in force on a day in a profile.
 *
 * <p>A criterion whose norm was not verified is not decided; {@link #open} says which these are. Immutable and
 * thread-safe.
 *
 * @param norms the norms
 * @param date the day of the review
 * @param profile whose norms
 */
@JsonPropertyOrder({"norms", "date", "profile"})
public record Yardsticks(Norms norms, LocalDate date, ProfileId profile) implements Serializable {

    /**
     * Checks that the profile is known.
     *
     * @throws IllegalArgumentException if the norms have no such profile
     */
    public Yardsticks {
        checkNotNull(date, "date");
        checkNotNull(profile, "profile");
        checkArgument(norms.profiles().containsKey(profile), "there is no profile %s", profile);
    }

    /**
     * Returns the value of a norm.
     *
     * @param <V> the type of the value
     * @param id which norm
     * @return the value in force; empty where it was not verified
     */
    public <V> Optional<V> value(NormId<V> id) {
        return norms.value(id, date, profile).value();
    }

    /**
     * Returns where the values of norms come from.
     *
     * @param ids which norms
     * @return the sources of those that have a value, each once
     */
    public ImmutableList<Citation> citations(NormId<?>... ids) {
        return Stream.of(ids)
                .flatMap(id -> norms.value(id, date, profile).use().stream())
                .flatMap(use -> use.citations().stream())
                .distinct()
                .collect(toImmutableList());
    }

    /**
     * Returns the values that a review used.
     *
     * @param ids which norms
     * @return the uses of those that have a value
     */
    public ImmutableList<NormUse> uses(Collection<? extends NormId<?>> ids) {
        return ids.stream()
                .flatMap(id -> norms.value(id, date, profile).use().stream())
                .collect(toImmutableList());
    }

    /**
     * Returns why criteria could not be decided.
     *
     * @param ids which norms
     * @return a finding {@code norm.not-verified}, or of the like, for each that has no value
     */
    public ImmutableList<Finding> open(Collection<? extends NormId<?>> ids) {
        ImmutableList.Builder<Finding> open = ImmutableList.builder();
        for (NormId<?> id : ids) {
            if (norms.value(id, date, profile) instanceof Norm.NotVerified<?> silent) {
                open.add(silent.why());
            }
        }
        return open.build();
    }
}
