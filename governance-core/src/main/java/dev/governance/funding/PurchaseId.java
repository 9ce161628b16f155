package dev.governance.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * The id of a purchase (采购项目编号) in the system that embeds this library.
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the id as its owner writes it; neither blank nor padded, without control characters
 */
public record PurchaseId(String value) implements Comparable<PurchaseId>, Serializable {

    /** Checks that the id is written as ids are. */
    public PurchaseId {
        IdForm.check(value, "a purchase");
    }

    /**
     * Returns the id of a purchase.
     *
     * @param value the id
     * @return the typed id
     * @throws IllegalArgumentException if the id is blank, padded or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PurchaseId of(String value) {
        return new PurchaseId(value);
    }

    @Override
    public int compareTo(PurchaseId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as its owner writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
