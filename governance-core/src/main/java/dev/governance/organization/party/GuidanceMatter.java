package dev.governance.organization.party;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A matter in which a body is guided (指导事项), open until it is settled.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGuidanceMatter.class)
@JsonDeserialize(as = ImmutableGuidanceMatter.class)
@JsonPropertyOrder({"title", "raised", "due", "actions", "settled"})
public abstract class GuidanceMatter implements Serializable {

    GuidanceMatter() {}

    /**
     * Returns what it is about.
     *
     * @return the title; not blank
     */
    public abstract String title();

    /**
     * Returns when it was raised.
     *
     * @return the day
     */
    public abstract LocalDate raised();

    /**
     * Returns by when it is to be settled.
     *
     * @return the day; absent where none was set
     */
    public abstract Optional<LocalDate> due();

    /**
     * Returns what was done.
     *
     * @return the actions
     */
    public abstract ImmutableList<GuidanceAction> actions();

    /**
     * Returns when it was settled.
     *
     * @return the day; absent while it is open
     */
    public abstract Optional<LocalDate> settled();

    /**
     * Returns the last day on which something happened.
     *
     * @return the day of the last action, or else the day on which it was raised
     */
    public final LocalDate lastMoved() {
        return actions().stream()
                .map(GuidanceAction::day)
                .max(Comparator.naturalOrder())
                .orElse(raised());
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(ImmutableSet.copyOf(actions()).size() == actions().size(), "an action of guidance stands twice");
        checkState(!title().isBlank(), "a matter of guidance has no title");
        checkState(
                settled().map(day -> !day.isBefore(raised())).orElse(true),
                "%s was settled before it was raised",
                title());
    }

    /** Builds a {@link GuidanceMatter}. */
    public static final class Builder extends ImmutableGuidanceMatter.Builder {
        Builder() {}
    }
}
