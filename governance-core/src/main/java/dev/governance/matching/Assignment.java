package dev.governance.matching;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Collections;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A matching of rows and columns one to one (指派): as many rows as can be matched, at the least cost, exact.
 *
 * <p>Of all matchings that are equally good it is the first: row 0 has the first column that it can have, then row 1, and so
 * on; a row is left over only if no equally good matching has it. So the result depends on the numbering of the rows and
 * columns alone. {@link CapacityMatching} tells how it is found and how long that takes. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAssignment.class)
@JsonDeserialize(as = ImmutableAssignment.class)
@JsonPropertyOrder({"pairs", "unmatched", "bottlenecks", "prices"})
public abstract class Assignment implements Serializable {

    Assignment() {}

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
     * Returns the proof that no assignment is better.
     *
     * @return the prices
     */
    public abstract DualPrices prices();

    /**
     * Finds the assignment of most rows at the least cost.
     *
     * @param costs the table, with as many rows and columns as it likes
     * @return the assignment, the same for the same table
     * @throws ArithmeticException if the costs are so far apart that {@code long} cannot hold the sums; the square of the
     *     number of rows times the difference between the dearest and the cheapest pair is to stay below 2<sup>59</sup>
     */
    public static Assignment cheapest(CostTable costs) {
        return from(costs, CapacityMatching.cheapest(costs, Collections.nCopies(costs.columns(), 1)));
    }

    private static Assignment from(CostTable costs, CapacityMatching matching) {
        return ImmutableAssignment.builder()
                .pairs(matching.pairs())
                .unmatched(matching.unmatched())
                .bottlenecks(matching.bottlenecks())
                .prices(matching.prices())
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
        Pairs.checkRoom(pairs(), Collections.nCopies(prices().columnPrices().size(), 1));
    }
}
