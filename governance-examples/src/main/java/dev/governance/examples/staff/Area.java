package dev.governance.examples.staff;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.grid.GridUnit;
import dev.governance.grid.GridUnitId;
import dev.governance.grid.UnitPlace;
import dev.governance.place.DivisionCode;
import java.util.Optional;

/**
 * A row of the table of areas (楼栋表): what can be in a grid, and where it is.
 *
 * @param id the id of the building or entrance
 * @param x metres to the east
 * @param y metres to the north
 * @param households how many households live there; 0 or more
 * @param persons how many people live there, where it is known; 0 or more
 * @param community the community, where it is known
 * @param kind what it is, in words of the table's owner
 * @param compound the walled compound, if any
 * @param street the block between streets, if any
 */
@JsonPropertyOrder({"id", "x", "y", "households", "persons", "community", "kind", "compound", "street"})
public record Area(
        GridUnitId id,
        double x,
        double y,
        int households,
        Optional<Integer> persons,
        Optional<DivisionCode> community,
        Optional<String> kind,
        Optional<String> compound,
        Optional<String> street) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a count is below zero or too large, or the place is nowhere
     */
    public Area {
        UnitPlace.of(x, y);
        checkCount("households", households);
        persons.ifPresent(count -> checkCount("persons", count));
    }

    private static void checkCount(String what, int count) {
        checkArgument(
                count >= 0 && count <= GridUnit.MOST, "%s are 0 to %s, but there are %s", what, GridUnit.MOST, count);
    }
}
