package dev.governance.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * The id of a service level (服务标准编号) in the system that embeds this library.
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the id as its owner writes it; neither blank nor padded, without control characters
 */
public record ServiceLevelId(String value) implements Comparable<ServiceLevelId>, Serializable {

    /** Checks that the id is written as ids are. */
    public ServiceLevelId {
        IdForm.check(value, "a service level");
    }

    /**
     * Returns the id of a service level.
     *
     * @param value the id
     * @return the typed id
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ServiceLevelId of(String value) {
        return new ServiceLevelId(value);
    }

    @Override
    public int compareTo(ServiceLevelId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as its owner writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
