package dev.governance.basics;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value and the days on which it holds, or a gap and why there is no value (一段期间的取值).
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param <T> what holds; serialisable if the entry is to be serialised
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDatedEntry.class)
@JsonDeserialize(as = ImmutableDatedEntry.class)
@JsonPropertyOrder({"during", "value", "gap"})
public abstract class DatedEntry<T> implements Serializable {

    DatedEntry() {}

    /**
     * Returns the days.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns what holds on these days.
     *
     * @return the value; absent in a gap
     */
    public abstract Optional<T> value();

    /**
     * Returns why there is no value on these days.
     *
     * @return the reason; present in a gap alone
     */
    public abstract Optional<Sentence> gap();

    /**
     * Returns an entry with a value.
     *
     * @param <T> what holds
     * @param during the days
     * @param value what holds on them
     * @return the entry
     */
    public static <T> DatedEntry<T> of(DateSpan during, T value) {
        return ImmutableDatedEntry.<T>builder()
                .during(during)
                .value(Objects.requireNonNull(value, "value"))
                .build();
    }

    /**
     * Returns a gap.
     *
     * @param <T> what would hold
     * @param during the days
     * @param why why there is no value
     * @return the entry
     */
    public static <T> DatedEntry<T> ofGap(DateSpan during, Sentence why) {
        return ImmutableDatedEntry.<T>builder()
                .during(during)
                .gap(Objects.requireNonNull(why, "why"))
                .build();
    }

    @Value.Check
    void check() {
        checkState(value().isPresent() != gap().isPresent(), "either a value or a gap holds during %s", during());
    }
}
