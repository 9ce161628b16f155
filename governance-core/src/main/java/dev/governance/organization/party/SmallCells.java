package dev.governance.organization.party;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Counts of people of which the small ones are not told (小单元抑制), nor can be worked out from the sum.
 *
 * <p>A count above zero and below the least is hidden. Where the sum is told as well, what is hidden adds up to something
 * that anybody can subtract: so the smallest counts left are hidden too, until at least two are hidden and they add up to
 * the least or more. Stateless and thread-safe.
 */
public final class SmallCells {

    private SmallCells() {}

    /**
     * Hides small counts, supposing that their sum is told.
     *
     * @param counts the counts; 0 or more each
     * @param least the least count that may be told; 1 or more
     * @return the counts in their order, hidden ones empty
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static ImmutableList<Optional<Long>> hide(List<Long> counts, long least) {
        checkArgument(least >= 1, "the least count that may be told is 1 or more, not %s", least);
        checkArgument(counts.stream().allMatch(count -> count >= 0), "a count is below zero: %s", counts);
        List<Integer> rising = IntStream.range(0, counts.size())
                .boxed()
                .filter(i -> counts.get(i) > 0)
                .sorted(Comparator.<Integer>comparingLong(counts::get))
                .toList();
        Set<Integer> hidden = new HashSet<>();
        long sum = 0;
        for (int i : rising) {
            boolean small = counts.get(i) < least;
            boolean open = !hidden.isEmpty() && (hidden.size() < 2 || sum < least);
            if (small || open) {
                hidden.add(i);
                sum += counts.get(i);
            }
        }
        return IntStream.range(0, counts.size())
                .mapToObj(i -> hidden.contains(i) ? Optional.<Long>empty() : Optional.of(counts.get(i)))
                .collect(toImmutableList());
    }
}
