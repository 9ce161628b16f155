package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.worker.WorkerId;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The best roster there is (派岗方案): as many workers posted as can be, the shortage spread by the largest gap, at the least
 * cost. A named human decides on it.
 *
 * <p>Of rosters that are equally good in all of this it is the first: the worker with the first id has the first grid that can
 * be, and so on. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRosterProposal.class)
@JsonDeserialize(as = ImmutableRosterProposal.class)
@JsonPropertyOrder({"roster", "cost", "unposted", "findings"})
public abstract class RosterProposal implements Serializable {

    RosterProposal() {}

    /**
     * Returns who works where.
     *
     * @return the roster
     */
    public abstract Roster roster();

    /**
     * Returns what it costs.
     *
     * @return metres of way, and what counts as such
     */
    public abstract long cost();

    /**
     * Returns who is not posted.
     *
     * @return the workers by id
     */
    public abstract ImmutableList<WorkerId> unposted();

    /**
     * Returns what is to be known of it.
     *
     * @return {@code staffing.short} for each grid with too few workers, {@code staffing.nowhere-to-go} and
     *     {@code staffing.too-few-posts} for workers who are not posted, by number
     */
    public abstract ImmutableList<Finding> findings();

    static ImmutableRosterProposal.Builder builder() {
        return ImmutableRosterProposal.builder();
    }

    @Value.Check
    void check() {
        checkState(cost() >= 0, "a roster costs 0 or more, not %s", cost());
    }

    /** Tells how much there is, and nothing of the persons. */
    @Override
    public final String toString() {
        return "RosterProposal{" + roster() + ", cost " + cost() + ", "
                + unposted().size() + " unposted}";
    }
}
