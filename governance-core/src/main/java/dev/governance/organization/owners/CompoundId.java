package dev.governance.organization.owners;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * The id of a property management area, mostly a residential compound (物业管理区域、小区).
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the id as its owner writes it; neither blank nor padded, without control characters
 */
public record CompoundId(String value) implements Comparable<CompoundId>, Serializable {

    /**
     * Checks that the id is written as ids are.
     *
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    public CompoundId {
        checkArgument(!value.isBlank(), "the id of a compound is blank");
        checkArgument(value.strip().equals(value), "the id of a compound is padded with white space: \"%s\"", value);
        checkArgument(
                value.chars().noneMatch(Character::isISOControl), "the id of a compound holds a control character");
    }

    /**
     * Returns the id.
     *
     * @param value the text
     * @return the typed id
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CompoundId of(String value) {
        return new CompoundId(value);
    }

    @Override
    public int compareTo(CompoundId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as its owner writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
