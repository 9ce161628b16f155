package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.worker.StaffingGap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * New posts go where most are missing (按最大缺口分配): each one to the place with the largest gap, at a tie to the first.
 *
 * <p>Nobody gets more than is missing there. The outcome is that of giving one post after the other; it is found by the level
 * down to which all gaps are filled. Without state; thread-safe.
 */
public final class ShortageSpread {

    private ShortageSpread() {}

    /**
     * Spreads new posts.
     *
     * @param gaps what is missing at each place
     * @param posts how many new posts there are; 0 or more
     * @return how many posts each place gets, in the order of the gaps; fewer in all only if no gap is left
     * @throws IllegalArgumentException if {@code posts} is below zero
     */
    public static ImmutableList<Long> byLargestGap(List<StaffingGap> gaps, long posts) {
        checkArgument(posts >= 0, "new posts are 0 or more, not %s", posts);
        long[] missing = gaps.stream().mapToLong(StaffingGap::missing).toArray();
        long level = level(missing, posts);
        long[] given = new long[missing.length];
        long left = posts;
        for (int place = 0; place < missing.length; place++) {
            given[place] = Math.max(0, missing[place] - level);
            left -= given[place];
        }
        for (int place = 0; place < missing.length && left > 0 && level > 0; place++) {
            if (missing[place] >= level) {
                given[place]++;
                left--;
            }
        }
        return IntStream.range(0, given.length).mapToObj(place -> given[place]).collect(toImmutableList());
    }

    /** The lowest level to which all gaps above it can be filled. */
    private static long level(long[] missing, long posts) {
        long low = 0;
        long high = IntStream.range(0, missing.length)
                .mapToLong(place -> missing[place])
                .max()
                .orElse(0);
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (isReached(missing, middle, posts)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isReached(long[] missing, long level, long posts) {
        long left = posts;
        for (long gap : missing) {
            left -= Math.max(0, gap - level);
            if (left < 0) {
                return false;
            }
        }
        return true;
    }
}
