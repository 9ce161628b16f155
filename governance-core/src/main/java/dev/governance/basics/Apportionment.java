package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The division of a whole number among parts, so that nothing is lost or made (最大余额法): fen, posts, hours.
 *
 * <p>Without state; all methods are thread-safe.
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Divides a total by the largest remainder (Hamilton, Hare and Niemeyer): each part gets the whole number below its
     * exact share, and what is left goes, one by one, to the parts whose shares were cut most.
     *
     * <p>At a tie the part that comes earlier is served first. A total below zero is divided like its opposite and the
     * sign is kept, so that taking back what was given gives the same parts. A part is always one of the two whole
     * numbers next to its exact share; a weight of zero gets nothing.
     *
     * @param total the number to divide
     * @param weights the weight of each part; at least one of them above zero
     * @return the parts in the order of the weights; together exactly the total
     * @throws IllegalArgumentException if no weight is above zero
     */
    public static ImmutableList<Long> byLargestRemainder(long total, List<Ratio> weights) {
        List<BigInteger> whole = overOneDenominator(weights);
        BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        checkArgument(sum.signum() > 0, "of the weights one is above zero, but they were %s", weights);

        BigInteger magnitude = BigInteger.valueOf(total).abs();
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        BigInteger left = magnitude;
        for (BigInteger weight : whole) {
            BigInteger[] share = magnitude.multiply(weight).divideAndRemainder(sum);
            parts.add(share[0]);
            remainders.add(share[1]);
            left = left.subtract(share[0]);
        }
        // The remainders add up to sum × left and each is below the sum: more of them are above zero than are served.
        // The sort is stable, which serves the earlier part first.
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get).reversed())
                .limit(left.intValueExact())
                .forEach(part -> parts.set(part, parts.get(part).add(BigInteger.ONE)));
        return withSign(parts, Long.signum(total));
    }

    private static List<BigInteger> overOneDenominator(List<Ratio> weights) {
        BigInteger common = BigInteger.ONE;
        for (Ratio weight : weights) {
            common = common.divide(common.gcd(weight.denominator())).multiply(weight.denominator());
        }
        List<BigInteger> whole = new ArrayList<>();
        for (Ratio weight : weights) {
            whole.add(weight.numerator().multiply(common.divide(weight.denominator())));
        }
        return whole;
    }

    private static ImmutableList<Long> withSign(List<BigInteger> parts, int sign) {
        BigInteger factor = BigInteger.valueOf(sign);
        return parts.stream()
                .map(part -> part.multiply(factor).longValueExact())
                .collect(ImmutableList.toImmutableList());
    }
}
