package dev.governance.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.io.Serializable;

/**
 * Why rows are left over (瓶颈): these rows may go to these columns and to no others, and the columns have room for fewer.
 *
 * <p>By Hall's theorem (P. Hall, <i>On representatives of subsets</i>, J. London Math. Soc. 1935; known from textbooks, the
 * paper was not read) there is such a set whenever a row cannot be matched. Where no column is named, the row may go nowhere at
 * all. Immutable and thread-safe.
 *
 * @param rows the rows that compete, ascending; at least one
 * @param columns all columns to which any of them may go, ascending; each is full
 */
@JsonPropertyOrder({"rows", "columns"})
public record Bottleneck(ImmutableList<Integer> rows, ImmutableList<Integer> columns) implements Serializable {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if there is no row, or the numbers do not ascend
     */
    public Bottleneck {
        checkArgument(!rows.isEmpty(), "a bottleneck holds back at least one row");
        checkArgument(Ordering.natural().isStrictlyOrdered(rows), "the rows do not ascend: %s", rows);
        checkArgument(Ordering.natural().isStrictlyOrdered(columns), "the columns do not ascend: %s", columns);
    }
}
