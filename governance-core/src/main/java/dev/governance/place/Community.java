package dev.governance.place;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The area of a residents' or a villagers' committee (社区): where it is, what it is called, how many live there.
 *
 * <p>That the area of a residents' committee is a community is what its law says in the revision in force from
 * 2026-01-01, of which an excerpt was seen. How many households it should have is a norm that changes by date, and no
 * business of this type. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCommunity.class)
@JsonDeserialize(as = ImmutableCommunity.class)
@JsonPropertyOrder({"code", "name", "households", "population", "urbanRuralClass"})
public abstract class Community implements Serializable {

    Community() {}

    /**
     * Returns the code of the division.
     *
     * @return a code of the village level
     */
    public abstract DivisionCode code();

    /**
     * Returns the name, such as {@code 多福巷社区}.
     *
     * @return the name; not blank
     */
    public abstract String name();

    /**
     * Returns how many households live there.
     *
     * @return a count; at least 0
     */
    public abstract int households();

    /**
     * Returns how many people live there, where it is known.
     *
     * @return a count; at least 0
     */
    public abstract OptionalInt population();

    /**
     * Returns whether it is urban or rural, where it is known.
     *
     * @return the class
     */
    public abstract Optional<UrbanRuralClass> urbanRuralClass();

    /**
     * Returns which committee's area it is, by the band of its code and never by its name.
     *
     * @return a kind of the village level
     */
    public final DivisionKind kind() {
        return code().kind();
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
        checkState(
                code().level() == DivisionLevel.VILLAGE,
                "a community has a code of the village level, but %s is of the level %s",
                code(),
                code().level());
        checkState(!name().isBlank(), "the community %s has a blank name", code());
        checkState(households() >= 0, "the community %s has %s households", code(), households());
        checkState(population().orElse(0) >= 0, "the community %s has a population of %s", code(), population());
    }

    /** Builds a {@link Community}. */
    public static final class Builder extends ImmutableCommunity.Builder {
        Builder() {}
    }
}
