package dev.governance.organization.team;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.immutables.value.Value;

/**
 * A whistle (街乡吹哨): a subdistrict or a community calls departments to a place, and they have to be there within a time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableWhistle.class)
@JsonDeserialize(as = ImmutableWhistle.class)
@JsonPropertyOrder({"id", "caller", "matter", "place", "blown", "answers"})
public abstract class Whistle implements Serializable {

    Whistle() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract WhistleId id();

    /**
     * Returns who called.
     *
     * @return the id of a body
     */
    public abstract OrganizationId caller();

    /**
     * Returns about what.
     *
     * @return a short text without anything personal; not blank
     */
    public abstract String matter();

    /**
     * Returns where.
     *
     * @return the division
     */
    public abstract DivisionCode place();

    /**
     * Returns when.
     *
     * @return the time, on the clock of the place
     */
    public abstract LocalDateTime blown();

    /**
     * Returns whom it called.
     *
     * @return one for each department; at least one
     */
    public abstract ImmutableList<WhistleAnswer> answers();

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
        checkState(!matter().isBlank(), "the whistle %s has a blank matter", id());
        checkState(!answers().isEmpty(), "the whistle %s calls nobody", id());
        checkState(
                answers().stream().map(WhistleAnswer::department).distinct().count()
                        == answers().size(),
                "the whistle %s calls a department twice",
                id());
        checkState(
                answers().stream()
                        .allMatch(one -> one.arrived()
                                .map(time -> !time.isBefore(blown()))
                                .orElse(true)),
                "the whistle %s was answered before it was blown",
                id());
    }

    /** Builds a {@link Whistle}. */
    public static final class Builder extends ImmutableWhistle.Builder {
        Builder() {}
    }
}
