package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Share;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a total (分项得分): what it is called, the score that it had itself, and what it gave to the total or took from it.
 *
 * <p>What the parts of a total give adds up to the total, exactly. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePart.class)
@JsonDeserialize(as = ImmutablePart.class)
@JsonPropertyOrder({"name", "role", "weight", "score", "given"})
public abstract class Part implements Serializable {

    Part() {}

    /**
     * Returns what the part is called.
     *
     * @return the name; not blank
     */
    @Value.Parameter
    public abstract String name();

    /**
     * Returns what the part does in the total.
     *
     * @return the role
     */
    @Value.Parameter
    public abstract PartRole role();

    /**
     * Returns the weight as it was applied.
     *
     * @return the weight; there for {@link PartRole#WEIGHED} alone, and absent where the part was left out because its score is
     *     unknown
     */
    @Value.Parameter
    public abstract Optional<Share> weight();

    /**
     * Returns the part's own score.
     *
     * @return the score; absent for what only changes the others, such as {@link PartRole#CAP}
     */
    @Value.Parameter
    public abstract Optional<Score> score();

    /**
     * Returns what the part gave to the total.
     *
     * @return the points; below zero for what it took
     */
    @Value.Parameter
    public abstract Points given();

    /**
     * Returns a weighed part.
     *
     * @param name what it is called
     * @param weight its weight as it was applied
     * @param score its own score
     * @param given what it gave to the total
     * @return the part
     * @throws IllegalStateException if the name is blank
     */
    public static Part weighed(String name, Share weight, Score score, Points given) {
        return of(name, PartRole.WEIGHED, Optional.of(weight), score, given);
    }

    /**
     * Returns a part with a score of its own and no weight.
     *
     * @param name what it is called
     * @param role what it does: {@link PartRole#SUMMAND}, {@link PartRole#BASE}, {@link PartRole#BONUS} or
     *     {@link PartRole#DEDUCTION}; {@link PartRole#WEIGHED} where it was left out
     * @param score its own score
     * @param given what it gave to the total
     * @return the part
     * @throws IllegalStateException if the name is blank, or if such a part has no score
     */
    public static Part of(String name, PartRole role, Score score, Points given) {
        return of(name, role, Optional.empty(), score, given);
    }

    /**
     * Returns a part that is nothing but what it adds or takes, named by its role.
     *
     * @param role what it does, such as {@link PartRole#CAP}
     * @param given what it gave to the total
     * @return the part
     * @throws IllegalStateException if such a part has a score
     */
    public static Part of(PartRole role, Points given) {
        return ImmutablePart.of(role.word(), role, Optional.empty(), Optional.empty(), given);
    }

    static Part of(String name, PartRole role, Optional<Share> weight, Score score, Points given) {
        return ImmutablePart.of(name, role, weight, Optional.of(score), given);
    }

    @Value.Check
    void check() {
        checkState(!name().isBlank(), "a part's name is blank: %s", role());
        checkState(role().isScored() == score().isPresent(), "%s: a part that is %s has no such score", name(), role());
        checkState(role() == PartRole.WEIGHED || weight().isEmpty(), "%s: what is %s has no weight", name(), role());
    }

    /** Returns {@code satisfaction at 3/5 of 80: 48}, or {@code cap: -5}. */
    @Override
    public final String toString() {
        String own = score().map(
                        s -> " of " + s.asPoints().map(Points::toString).orElse("unknown"))
                .orElse("");
        return name() + weight().map(w -> " at " + w).orElse("") + own + ": " + given();
    }
}
