package dev.governance.grid;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.place.DivisionCode;
import dev.governance.place.DivisionLevel;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What is put into a grid as a whole (划分单元): a building, or an entrance of one that is too large.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGridUnit.class)
@JsonDeserialize(as = ImmutableGridUnit.class)
@JsonPropertyOrder({"id", "kind", "place", "households", "persons", "community", "compound", "street"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class GridUnit implements Serializable {

    /** The most households, or persons, of one unit. */
    public static final int MOST = 100_000_000;

    GridUnit() {}

    /**
     * Returns the id.
     *
     * @return an id; no other unit has it
     */
    public abstract GridUnitId id();

    /**
     * Returns what the unit is.
     *
     * @return the kind; a building unless it is said
     */
    @Value.Default
    public UnitKind kind() {
        return UnitKind.BUILDING;
    }

    /**
     * Returns where the unit lies.
     *
     * @return a place on a plane map
     */
    public abstract UnitPlace place();

    /**
     * Returns how many households live there.
     *
     * @return a count; 0 for a shop or a school; at most {@value #MOST}
     */
    public abstract int households();

    /**
     * Returns the second weight: how many people live there, where it is known.
     *
     * @return a count; at least 0, at most {@value #MOST}
     */
    public abstract OptionalInt persons();

    /**
     * Returns in which community the unit lies, where there is more than one: no grid reaches across.
     *
     * @return a code of the village level
     */
    public abstract Optional<DivisionCode> community();

    /**
     * Returns the walled compound in which the unit lies, for barriers.
     *
     * @return the compound's name or number
     */
    public abstract Optional<String> compound();

    /**
     * Returns the block between streets in which the unit lies, for barriers.
     *
     * @return the block's name or number
     */
    public abstract Optional<String> street();

    /**
     * Returns a building.
     *
     * @param id the id
     * @param place where it lies
     * @param households how many households live there
     * @return the building
     */
    public static GridUnit of(GridUnitId id, UnitPlace place, int households) {
        return builder().id(id).place(place).households(households).build();
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
                households() >= 0 && households() <= MOST,
                "unit %s has 0..%s households, but was: %s",
                id(),
                MOST,
                households());
        int persons = persons().orElse(0);
        checkState(persons >= 0 && persons <= MOST, "unit %s has 0..%s persons, but was: %s", id(), MOST, persons);
        checkState(
                community().map(code -> code.level() == DivisionLevel.VILLAGE).orElse(true),
                "unit %s lies in a community, but %s is none",
                id(),
                community());
    }

    /** Builds a {@link GridUnit}. */
    public static final class Builder extends ImmutableGridUnit.Builder {
        Builder() {}
    }
}
