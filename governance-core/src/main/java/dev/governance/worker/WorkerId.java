package dev.governance.worker;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.governance.basics.PersonId;
import java.io.Serializable;

/**
 * The id of a community worker (社区工作者编号): the pseudonym of a person in this role.
 *
 * <p>In JSON an id is the text of the pseudonym. Immutable and thread-safe; ordered by the pseudonym.
 *
 * @param person the pseudonym
 */
public record WorkerId(@JsonValue PersonId person) implements Comparable<WorkerId>, Serializable {

    /** Checks that there is one. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkerId {
        checkNotNull(person, "person");
    }

    /**
     * Returns the id with a pseudonym.
     *
     * @param pseudonym the pseudonym
     * @return the id
     * @throws IllegalArgumentException if it is no pseudonym
     */
    public static WorkerId of(String pseudonym) {
        return new WorkerId(PersonId.of(pseudonym));
    }

    @Override
    public int compareTo(WorkerId other) {
        return person.compareTo(other.person);
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "a worker";
    }
}
