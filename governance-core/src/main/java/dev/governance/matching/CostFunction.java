package dev.governance.matching;

import java.io.Serializable;

/**
 * What a pair of a row and a column costs (配对费用): how a {@link CostTable} is filled.
 *
 * <p>A pure function: the same numbers, the same cost.
 */
@FunctionalInterface
public interface CostFunction extends Serializable {

    /**
     * Returns what a pair costs.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return the cost in any whole unit, or {@link CostTable#FORBIDDEN} if the pair may not be
     */
    long cost(int row, int column);
}
