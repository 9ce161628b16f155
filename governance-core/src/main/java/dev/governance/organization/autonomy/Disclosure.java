package dev.governance.organization.autonomy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That an item is to be made public by a day (居务公开记录).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDisclosure.class)
@JsonDeserialize(as = ImmutableDisclosure.class)
@JsonPropertyOrder({"item", "due", "published"})
public abstract class Disclosure implements Serializable {

    Disclosure() {}

    /**
     * Returns what.
     *
     * @return the item
     */
    public abstract DisclosureItem item();

    /**
     * Returns by when.
     *
     * @return the day
     */
    public abstract LocalDate due();

    /**
     * Returns when it was.
     *
     * @return the day; absent while it is not
     */
    public abstract Optional<LocalDate> published();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Disclosure}. */
    public static final class Builder extends ImmutableDisclosure.Builder {
        Builder() {}
    }
}
