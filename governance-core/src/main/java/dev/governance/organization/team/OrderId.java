package dev.governance.organization.team;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * The id of an order to a team (指令编号).
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the id as its owner writes it; neither blank nor padded, without control characters
 */
public record OrderId(String value) implements Comparable<OrderId>, Serializable {

    /**
     * Checks that the id is written as ids are.
     *
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    public OrderId {
        checkArgument(!value.isBlank(), "the id of an order is blank");
        checkArgument(value.strip().equals(value), "the id of an order is padded with white space: \"%s\"", value);
        checkArgument(value.chars().noneMatch(Character::isISOControl), "the id of an order holds a control character");
    }

    /**
     * Returns the id.
     *
     * @param value the text
     * @return the typed id
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrderId of(String value) {
        return new OrderId(value);
    }

    @Override
    public int compareTo(OrderId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as its owner writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
