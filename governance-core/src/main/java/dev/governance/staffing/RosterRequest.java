package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Who is to be posted where (派岗任务): grids, workers, days, and what counts.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRosterRequest.class)
@JsonDeserialize(as = ImmutableRosterRequest.class)
@JsonPropertyOrder({"during", "posts", "candidates", "standard"})
public abstract class RosterRequest implements Serializable {

    RosterRequest() {}

    /**
     * Returns for which days.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns what the grids want.
     *
     * @return the posts, one for each grid, in any order
     */
    public abstract ImmutableList<GridPost> posts();

    /**
     * Returns who can be posted.
     *
     * @return the candidates, each worker once, in any order
     */
    public abstract ImmutableList<Candidate> candidates();

    /**
     * Returns what counts.
     *
     * @return the standard
     */
    public abstract PostingStandard standard();

    /**
     * Finds the best roster.
     *
     * @return the proposal, the same for the same posts and candidates in any order
     * @throws ArithmeticException if there are so many and so distant places that {@code long} cannot hold the sums
     */
    public final RosterProposal propose() {
        return new Posting(this).propose();
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
        long grids = posts().stream().map(GridPost::grid).distinct().count();
        checkState(grids == posts().size(), "%s posts are for %s grids: one grid, one post", posts().size(), grids);
        long workers =
                candidates().stream().map(one -> one.worker().id()).distinct().count();
        checkState(
                workers == candidates().size(),
                "of %s candidates %s are distinct",
                candidates().size(),
                workers);
    }

    /** Builds a {@link RosterRequest}. */
    public static final class Builder extends ImmutableRosterRequest.Builder {
        Builder() {}
    }
}
