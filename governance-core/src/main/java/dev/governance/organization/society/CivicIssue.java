package dev.governance.organization.society;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * An issue of the joint meeting of a community (联席议事议题) with seats for people who know something of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCivicIssue.class)
@JsonDeserialize(as = ImmutableCivicIssue.class)
@JsonPropertyOrder({"id", "community", "topics", "seats"})
public abstract class CivicIssue implements Serializable {

    CivicIssue() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract IssueId id();

    /**
     * Returns of which community.
     *
     * @return its code
     */
    public abstract DivisionCode community();

    /**
     * Returns what it is about.
     *
     * @return the topics
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Topic> topics();

    /**
     * Returns how many seats it has.
     *
     * @return 0 or more, at most 1000
     */
    public abstract long seats();

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
        checkState(seats() >= 0 && seats() <= 1000, "the issue %s has %s seats", id(), seats());
    }

    /** Builds a {@link CivicIssue}. */
    public static final class Builder extends ImmutableCivicIssue.Builder {
        Builder() {}
    }
}
