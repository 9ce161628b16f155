package dev.governance.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A matching in which a column takes several rows (容量配对): as many rows as can be matched, at the least cost, exact.
 *
 * <p>The same problem as a flow of least cost from rows to columns. It is found by shortest augmenting paths with prices, one
 * row after the other, on allowed pairs alone; a first round lets rows bid for columns of capacity one, as R. Jonker and
 * A. Volgenant do (<i>A shortest augmenting path algorithm for dense and sparse linear assignment problems</i>, Computing 38,
 * 1987; the way is known from descriptions and code of others, the paper itself was not read). With r rows, c columns and p
 * allowed pairs a path takes O(c² + p) steps, so all take O(r · (c² + p)), and in practice far less. Then ties are broken by
 * cycles of cost zero, which takes O(r · z) for z pairs whose cost equals the prices of their ends, and the first of all best
 * matchings is left. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCapacityMatching.class)
@JsonDeserialize(as = ImmutableCapacityMatching.class)
@JsonPropertyOrder({"capacities", "pairs", "unmatched", "bottlenecks", "prices"})
public abstract class CapacityMatching implements Serializable {

    CapacityMatching() {}

    /**
     * Returns how many rows each column can take.
     *
     * @return a number, 0 or more, for each column
     */
    public abstract ImmutableList<Integer> capacities();

    /**
     * Returns the pairs.
     *
     * @return the matched pairs by row
     */
    public abstract ImmutableList<MatchedPair> pairs();

    /**
     * Returns the rows that are left over.
     *
     * @return the rows, ascending
     */
    public abstract ImmutableList<Integer> unmatched();

    /**
     * Returns why rows are left over.
     *
     * @return each row left over stands in exactly one
     */
    public abstract ImmutableList<Bottleneck> bottlenecks();

    /**
     * Returns the proof that no matching is better.
     *
     * @return the prices
     */
    public abstract DualPrices prices();

    /**
     * Finds the matching of most rows at the least cost.
     *
     * @param costs the table
     * @param capacities how many rows each column can take; 0 or more each
     * @return the matching, the same for the same table and capacities
     * @throws IllegalArgumentException if there is not one capacity for each column, or one is below zero
     * @throws ArithmeticException if the costs are so far apart that {@code long} cannot hold the sums; the square of the
     *     number of rows times the difference between the dearest and the cheapest pair is to stay below 2<sup>59</sup>
     */
    public static CapacityMatching cheapest(CostTable costs, List<Integer> capacities) {
        checkArgument(
                capacities.size() == costs.columns(),
                "%s capacities for %s columns",
                capacities.size(),
                costs.columns());
        checkArgument(capacities.stream().allMatch(room -> room >= 0), "a capacity is below zero: %s", capacities);
        ShortestPaths paths = new ShortestPaths(
                costs, capacities.stream().mapToInt(Integer::intValue).toArray());
        paths.solve();
        new TieBreaking(paths).firstOfAll();
        return ImmutableCapacityMatching.builder()
                .capacities(capacities)
                .pairs(paths.pairs())
                .unmatched(paths.unmatched())
                .bottlenecks(new Scarcity(paths).bottlenecks())
                .prices(paths.prices())
                .build();
    }

    /**
     * Returns the column of a row.
     *
     * @param row the row
     * @return its column; empty if it is left over
     */
    public final Optional<Integer> columnOf(int row) {
        return Pairs.columnOf(pairs(), row);
    }

    /**
     * Returns the rows of a column.
     *
     * @param column the column
     * @return its rows, ascending
     */
    public final ImmutableList<Integer> rowsOf(int column) {
        return pairs().stream()
                .filter(pair -> pair.column() == column)
                .map(MatchedPair::row)
                .collect(toImmutableList());
    }

    /**
     * Returns what all pairs cost together.
     *
     * @return the sum, exact
     */
    @JsonIgnore
    public final long total() {
        return Pairs.total(pairs());
    }

    @Value.Check
    void check() {
        Pairs.check(pairs(), unmatched(), bottlenecks(), prices());
        checkState(
                capacities().size() == prices().columnPrices().size(),
                "%s capacities for %s columns",
                capacities().size(),
                prices().columnPrices().size());
        Pairs.checkRoom(pairs(), capacities());
    }
}
