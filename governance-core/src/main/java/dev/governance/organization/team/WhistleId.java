package dev.governance.organization.team;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * The id of a whistle, by which a subdistrict calls departments together (吹哨编号).
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the id as its owner writes it; neither blank nor padded, without control characters
 */
public record WhistleId(String value) implements Comparable<WhistleId>, Serializable {

    /**
     * Checks that the id is written as ids are.
     *
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    public WhistleId {
        checkArgument(!value.isBlank(), "the id of a whistle is blank");
        checkArgument(value.strip().equals(value), "the id of a whistle is padded with white space: \"%s\"", value);
        checkArgument(
                value.chars().noneMatch(Character::isISOControl), "the id of a whistle holds a control character");
    }

    /**
     * Returns the id.
     *
     * @param value the text
     * @return the typed id
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WhistleId of(String value) {
        return new WhistleId(value);
    }

    @Override
    public int compareTo(WhistleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as its owner writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
