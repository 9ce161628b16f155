package dev.governance.grid;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.io.Serializable;

/**
 * The id of a grid in a plan (网格编号): its {@link dev.governance.place.GridCode} where the community is known, else any text.
 *
 * @param value at most 80 characters, none of them a control character, no blank at either end
 */
public record GridId(@JsonValue String value) implements Comparable<GridId>, Serializable {

    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id is blank, too long, or has blanks around it or control characters in it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GridId {
        checkArgument(
                !value.isBlank()
                        && value.length() <= 80
                        && value.strip().length() == value.length()
                        && CONTROL.matchesNoneOf(value),
                "a grid's id is 1 to 80 characters without control characters or blanks around them, but was: %s",
                value);
    }

    /**
     * Returns the id with a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static GridId of(String value) {
        return new GridId(value);
    }

    @Override
    public int compareTo(GridId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
