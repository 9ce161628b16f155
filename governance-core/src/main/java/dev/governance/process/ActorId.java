package dev.governance.process;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * Who acted (行为主体): the id of an organization or of a role in it, never the name of a person.
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the id as its owner writes it; neither blank nor padded, without control characters
 */
public record ActorId(String value) implements Comparable<ActorId>, Serializable {

    /** Checks that the id is written as ids are. */
    public ActorId {
        checkArgument(!value.isBlank(), "an actor's id is blank");
        checkArgument(value.strip().equals(value), "an actor's id is padded with white space: \"%s\"", value);
        checkArgument(value.chars().noneMatch(Character::isISOControl), "an actor's id holds a control character");
    }

    /**
     * Returns the id of an actor.
     *
     * @param value the id
     * @return the typed id
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as its owner writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
