package dev.governance.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.governance.process.ActorId;
import java.io.Serializable;

/**
 * The id of an organization (组织标识) in the system that embeds this library.
 *
 * <p>Not every organization has a credit code, and one may get it late, so the id is its own. Immutable and thread-safe;
 * ordered by its text.
 *
 * @param value the id as its owner writes it; neither blank nor padded, without control characters
 */
public record OrganizationId(String value) implements Comparable<OrganizationId>, Serializable {

    /** Checks that the id is written as ids are. */
    public OrganizationId {
        checkArgument(!value.isBlank(), "an organization's id is blank");
        checkArgument(value.strip().equals(value), "an organization's id is padded with white space: \"%s\"", value);
        checkArgument(
                value.chars().noneMatch(Character::isISOControl), "an organization's id holds a control character");
    }

    /**
     * Returns the id of an organization.
     *
     * @param value the id
     * @return the typed id
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrganizationId of(String value) {
        return new OrganizationId(value);
    }

    /**
     * Returns the id as that of an actor in an audit trail.
     *
     * @return the same text, as an actor's id
     */
    public ActorId asActor() {
        return ActorId.of(value);
    }

    @Override
    public int compareTo(OrganizationId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as its owner writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
