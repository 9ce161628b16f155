package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;

/**
 * Days on which nobody works because a holiday is kept (节假日), with the days moved next to it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is called
 * @param during its days, with both ends
 */
@JsonPropertyOrder({"name", "during"})
public record Holiday(Sentence name, DateSpan during) implements Serializable {

    /**
     * Checks that the holiday begins and ends.
     *
     * @throws IllegalArgumentException if an end is open
     */
    public Holiday {
        Objects.requireNonNull(name, "name");
        checkArgument(during.days().isPresent(), "a holiday begins and ends, but %s was %s", name.en(), during);
    }
}
