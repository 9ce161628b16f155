package dev.governance.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * The id of a purpose (专款用途) in the system that embeds this library.
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the id as its owner writes it; neither blank nor padded, without control characters
 */
public record Purpose(String value) implements Comparable<Purpose>, Serializable {

    /** Checks that the id is written as ids are. */
    public Purpose {
        IdForm.check(value, "a purpose");
    }

    /**
     * Returns the id of a purpose.
     *
     * @param value the id
     * @return the typed id
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Purpose of(String value) {
        return new Purpose(value);
    }

    @Override
    public int compareTo(Purpose other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as its owner writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
