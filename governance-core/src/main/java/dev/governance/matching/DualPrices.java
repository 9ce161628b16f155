package dev.governance.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;

/**
 * The proof that no matching is better (对偶价格): a price for each row and column, so that no pair costs less than the prices
 * of its two ends together.
 *
 * <p>A column's price is zero or less, and below zero only where the column is full; a row that is left over has the price
 * {@link #unmatchedPrice}, and no row has more. Then the prices of all rows, and of all columns times their capacity, add up to a
 * bound that no matching gets under (weak duality of linear programming), and the matching reaches it. The price of being left
 * over is so high that leaving one row less over is always worth it. Immutable and thread-safe.
 *
 * @param rowPrices the price of each row
 * @param columnPrices the price of each column; zero or less
 * @param unmatchedPrice what a row that is left over counts
 */
@JsonPropertyOrder({"rowPrices", "columnPrices", "unmatchedPrice"})
public record DualPrices(ImmutableList<Long> rowPrices, ImmutableList<Long> columnPrices, long unmatchedPrice)
        implements Serializable {

    /**
     * Checks the signs.
     *
     * @throws IllegalArgumentException if a column's price is above zero, or a row's above {@code unmatchedPrice}
     */
    public DualPrices {
        for (long price : columnPrices) {
            checkArgument(price <= 0, "a column's price is zero or less, but one is %s", price);
        }
        for (long price : rowPrices) {
            checkArgument(price <= unmatchedPrice, "a row's price is at most %s, but one is %s", unmatchedPrice, price);
        }
    }

    /**
     * Returns the least that any matching can count: its cost, and {@link #unmatchedPrice} for each row left over.
     *
     * @param capacities how many rows each column can take
     * @return the bound, exact
     * @throws IllegalArgumentException if there is not one capacity for each column
     */
    public BigInteger bound(List<Integer> capacities) {
        checkArgument(
                capacities.size() == columnPrices.size(),
                "%s capacities for %s columns",
                capacities.size(),
                columnPrices.size());
        BigInteger bound = BigInteger.ZERO;
        for (long price : rowPrices) {
            bound = bound.add(BigInteger.valueOf(price));
        }
        for (int column = 0; column < capacities.size(); column++) {
            bound = bound.add(
                    BigInteger.valueOf(columnPrices.get(column)).multiply(BigInteger.valueOf(capacities.get(column))));
        }
        return bound;
    }

    /**
     * Returns whether no allowed pair costs less than the prices of its ends together: then {@link #bound} is a bound.
     *
     * @param costs the table
     * @return true if the prices fit the table
     * @throws IllegalArgumentException if the table has another size
     */
    public boolean fit(CostTable costs) {
        checkArgument(
                costs.rows() == rowPrices.size() && costs.columns() == columnPrices.size(),
                "%s rows and %s columns are priced, but this is %s",
                rowPrices.size(),
                columnPrices.size(),
                costs);
        for (int row = 0; row < costs.rows(); row++) {
            for (int at = costs.start(row); at < costs.start(row + 1); at++) {
                if (Math.addExact(rowPrices.get(row), columnPrices.get(costs.columnAt(at))) > costs.costAt(at)) {
                    return false;
                }
            }
        }
        return true;
    }
}
