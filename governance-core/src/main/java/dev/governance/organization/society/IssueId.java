package dev.governance.organization.society;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * The id of an issue of the joint meeting (议题编号).
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the id as its owner writes it; neither blank nor padded, without control characters
 */
public record IssueId(String value) implements Comparable<IssueId>, Serializable {

    /**
     * Checks that the id is written as ids are.
     *
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    public IssueId {
        checkArgument(!value.isBlank(), "the id of an issue is blank");
        checkArgument(value.strip().equals(value), "the id of an issue is padded with white space: \"%s\"", value);
        checkArgument(value.chars().noneMatch(Character::isISOControl), "the id of an issue holds a control character");
    }

    /**
     * Returns the id.
     *
     * @param value the text
     * @return the typed id
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IssueId of(String value) {
        return new IssueId(value);
    }

    @Override
    public int compareTo(IssueId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as its owner writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
