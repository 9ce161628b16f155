package dev.governance.organization.society;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * A topic that issues and people have in common (议题领域), such as {@code elderly-care}.
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the id as its owner writes it; neither blank nor padded, without control characters
 */
public record Topic(String value) implements Comparable<Topic>, Serializable {

    /**
     * Checks that the id is written as ids are.
     *
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    public Topic {
        checkArgument(!value.isBlank(), "the id of a topic is blank");
        checkArgument(value.strip().equals(value), "the id of a topic is padded with white space: \"%s\"", value);
        checkArgument(value.chars().noneMatch(Character::isISOControl), "the id of a topic holds a control character");
    }

    /**
     * Returns the id.
     *
     * @param value the text
     * @return the typed id
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Topic of(String value) {
        return new Topic(value);
    }

    @Override
    public int compareTo(Topic other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as its owner writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
