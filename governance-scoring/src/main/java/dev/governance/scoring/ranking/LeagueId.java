package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * The id of a league (组别编号): of those who are compared with each other, and with nobody else.
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the id as its owner writes it; neither blank nor padded, without control characters
 */
public record LeagueId(String value) implements Comparable<LeagueId>, Serializable {

    /** Checks that the id is written as ids are. */
    public LeagueId {
        checkArgument(!value.isBlank(), "a league's id is blank");
        checkArgument(value.strip().equals(value), "a league's id is padded with white space: \"%s\"", value);
        checkArgument(value.chars().noneMatch(Character::isISOControl), "a league's id holds a control character");
    }

    /**
     * Returns the id of a league.
     *
     * @param value the id
     * @return the typed id
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LeagueId of(String value) {
        return new LeagueId(value);
    }

    @Override
    public int compareTo(LeagueId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as its owner writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
