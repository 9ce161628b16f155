package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Weights over their common denominator, so that sums of weighted points are whole numbers and are divided once.
 *
 * <p>What was left out has the weight 0. Ties are served in the order of the names, so that the order of parts does not matter.
 */
final class WholeWeights implements Serializable {

    private static final long DENOMINATOR = 1_000_000_000L;

    /** A geometric mean takes a root of this degree at most. */
    private static final long ROOT = 10_000;

    private final long[] whole;
    private final long total;
    private final @Nullable Share[] shares;
    private final int[] byName;

    private WholeWeights(long[] whole, @Nullable Share[] shares, int[] byName) {
        this.whole = whole;
        this.total = Arrays.stream(whole).sum();
        this.shares = shares;
        this.byName = byName;
    }

    static WholeWeights of(Mean mean, List<? extends Weighted<?>> parts) {
        Set<String> names = new HashSet<>();
        BigInteger common = BigInteger.ONE;
        for (Weighted<?> part : parts) {
            checkArgument(names.add(part.name()), "two parts are called %s", part.name());
            BigInteger denominator = part.weight().ratio().denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        Ratio sum = Ratio.sum(parts.stream().map(part -> part.weight().ratio()).toList());
        checkArgument(sum.equals(Ratio.one()), "weights are together exactly 1, but were %s: %s", sum, shown(parts));
        long limit = mean.equals(Mean.geometric()) ? ROOT : DENOMINATOR;
        checkArgument(
                common.compareTo(BigInteger.valueOf(limit)) <= 0,
                "the weights of a mean that is %s have a common denominator up to %s, but theirs is %s",
                mean,
                limit,
                common);
        BigInteger scale = common;
        long[] whole = parts.stream()
                .map(part -> part.weight().ratio())
                .mapToLong(ratio -> ratio.numerator()
                        .multiply(scale.divide(ratio.denominator()))
                        .longValueExact())
                .toArray();
        int[] byName = IntStream.range(0, whole.length)
                .boxed()
                .sorted(Comparator.comparing(i -> parts.get(i).name()))
                .mapToInt(Integer::intValue)
                .toArray();
        return new WholeWeights(whole, parts.stream().map(Weighted::weight).toArray(Share[]::new), byName);
    }

    private static String shown(List<? extends Weighted<?>> parts) {
        return parts.stream()
                .map(part -> part.name() + " " + part.weight())
                .toList()
                .toString();
    }

    /** Returns the weights of those that count, in the same proportions. */
    WholeWeights among(boolean[] counts) {
        long[] left = new long[whole.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = counts[i] ? whole[i] : 0;
        }
        long sum = Arrays.stream(left).sum();
        @Nullable Share[] applied = new Share[left.length];
        for (int i = 0; i < left.length; i++) {
            applied[i] = left[i] == 0 ? null : Share.of(left[i], sum);
        }
        return new WholeWeights(left, applied, byName);
    }

    /** Returns the weight of a part as it was applied. */
    Optional<Share> share(int part) {
        return Optional.ofNullable(shares[part]);
    }

    /** Returns the least of those that count. */
    long least(long[] points) {
        return Arrays.stream(points).min().orElseThrow();
    }

    /** Returns the most of those that count. */
    long most(long[] points) {
        return Arrays.stream(points).max().orElseThrow();
    }

    /** Returns a mean of the points of those that count. */
    long mean(Mean mean, long[] points) {
        return mean.isArithmetic() ? arithmetic(points) : PowerMean.of(mean, counted(points), counted(whole), total);
    }

    private long[] counted(long[] values) {
        long[] counted = new long[whole.length];
        int n = 0;
        for (int i = 0; i < whole.length; i++) {
            if (whole[i] != 0) {
                counted[n++] = values[i];
            }
        }
        return n == whole.length ? values : Arrays.copyOf(counted, n);
    }

    /** Returns the arithmetic mean, to the nearest billionth and to the even one from half. */
    long arithmetic(long[] points) {
        if (areNarrow(points)) {
            long sum = 0;
            for (int i = 0; i < whole.length; i++) {
                sum += whole[i] * points[i];
            }
            return Exact.over(sum, total);
        }
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < whole.length; i++) {
            sum = sum.add(BigInteger.valueOf(whole[i]).multiply(BigInteger.valueOf(points[i])));
        }
        return Exact.over(sum, BigInteger.valueOf(total));
    }

    /** Tells whether no weighted sum goes beyond a long: it is never above the total times the largest. */
    private boolean areNarrow(long[] points) {
        long limit = Long.MAX_VALUE / total;
        for (long one : points) {
            if (one > limit || one < -limit) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns what each part gives to the arithmetic mean, which is rounded: the whole number below its exact share, and what is
     * left goes to those that were cut most (largest remainder, Hamilton 1792).
     */
    long[] given(long[] points, long mean) {
        long[] given = new long[whole.length];
        long[] rest = new long[whole.length];
        long left = mean;
        boolean narrow = areNarrow(points);
        for (int i = 0; i < whole.length; i++) {
            if (narrow) {
                long exact = whole[i] * points[i];
                given[i] = Math.floorDiv(exact, total);
                rest[i] = exact - given[i] * total;
            } else {
                BigInteger exact = BigInteger.valueOf(whole[i]).multiply(BigInteger.valueOf(points[i]));
                BigInteger sum = BigInteger.valueOf(total);
                rest[i] = exact.mod(sum).longValueExact();
                given[i] =
                        exact.subtract(BigInteger.valueOf(rest[i])).divide(sum).longValueExact();
            }
            left -= given[i];
        }
        while (left > 0) {
            int most = byName[0];
            for (int i : byName) {
                most = rest[i] > rest[most] ? i : most;
            }
            given[most]++;
            rest[most] = -1;
            left--;
        }
        return given;
    }
}
