package dev.governance.grid;

import com.google.common.collect.ImmutableList;

/**
 * A grid as it would be (拟划网格), seen by a {@link GridCriterion}: connected, of one community, in bounds or not. What is not
 * asked for is not worked out. It is valid during the call only.
 */
public interface GridDraft {

    /**
     * Returns how many households there are.
     *
     * @return at least 0
     */
    long households();

    /**
     * Returns how many persons there are, as far as the units tell it.
     *
     * @return at least 0
     */
    long persons();

    /**
     * Returns the standard that holds here.
     *
     * @return the standard of the community
     */
    GridStandard standard();

    /**
     * Returns the units.
     *
     * @return at least one, in the order of the request
     */
    ImmutableList<GridUnit> units();

    /**
     * Returns how far the households are from the middle: from the unit for which that is least or, where there are more
     * than 24 units, from the one that is nearest the centre of weight.
     *
     * @return household metres, rounded
     */
    long metres();

    /**
     * Returns how many links lead to other grids.
     *
     * @return at least 0; links across a barrier or to a locked grid are none
     */
    int borders();

    /**
     * Returns how many households come from other grids of the plan in force than that which most of them come from.
     *
     * @return at least 0; 0 where no plan is in force, and units that are new do not count
     */
    long joined();
}
