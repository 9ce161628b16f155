package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * The id of an allegation and of its case (案号).
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the id as its owner writes it; neither blank nor padded, without control characters
 */
public record AllegationId(String value) implements Comparable<AllegationId>, Serializable {

    /** Checks that the id is written as ids are. */
    public AllegationId {
        checkArgument(!value.isBlank(), "an allegation's id is blank");
        checkArgument(value.strip().equals(value), "an allegation's id is padded with white space: \"%s\"", value);
        checkArgument(value.chars().noneMatch(Character::isISOControl), "an allegation's id holds a control character");
    }

    /**
     * Returns the id of an allegation.
     *
     * @param value the id
     * @return the typed id
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AllegationId of(String value) {
        return new AllegationId(value);
    }

    @Override
    public int compareTo(AllegationId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as its owner writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
