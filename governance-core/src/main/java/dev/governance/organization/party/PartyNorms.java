package dev.governance.organization.party;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.NormId;

/** The norms that party organisations are held against (党建规范参数). Stateless and thread-safe. */
public final class PartyNorms {

    /** How many full members a branch has at least. */
    public static final NormId<Long> BRANCH_LEAST = NormId.ofCount("party.branch-members-least");

    /** How many members a branch generally has at most. */
    public static final NormId<Long> BRANCH_MOST = NormId.ofCount("party.branch-members-most");

    /** How many members a general branch generally has at most. */
    public static final NormId<Long> GENERAL_BRANCH_MOST = NormId.ofCount("party.general-branch-members-most");

    /** After how many years the leaders of a community's party organisation are elected anew. */
    public static final NormId<Long> TERM = NormId.ofCount("party.term-years");

    /** How many days back activity and community matters are counted. */
    public static final NormId<Long> PERIOD = NormId.ofCount("party.period-days");

    /** How often a party organisation meets at least in the period. */
    public static final NormId<Long> ACTIVITIES = NormId.ofCount("party.activities-least");

    /** How often it takes part in matters of the community at least in the period. */
    public static final NormId<Long> MATTERS = NormId.ofCount("party.community-matters-least");

    /** How many days an open matter of guidance may lie without an action. */
    public static final NormId<Long> IDLE = NormId.ofCount("party.guidance-idle-days");

    /** The least count of people that may be told. */
    public static final NormId<Long> SMALLEST_CELL = NormId.ofCount("party.smallest-cell");

    private PartyNorms() {}

    /**
     * Returns all of them.
     *
     * @return the ids
     */
    public static ImmutableList<NormId<?>> all() {
        return ImmutableList.of(
                BRANCH_LEAST, BRANCH_MOST, GENERAL_BRANCH_MOST, TERM, PERIOD, ACTIVITIES, MATTERS, IDLE, SMALLEST_CELL);
    }
}
