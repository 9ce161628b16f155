package dev.governance.scoring;

import com.google.common.collect.ImmutableList;
import dev.governance.policy.Coefficient;
import java.math.BigInteger;
import java.util.List;

/** Multiplies what parts gave by the weights above them, and apportions what is left by rounding. */
final class Attributing {

    private Attributing() {}

    static Attribution of(Score.Known score) {
        return Attribution.of("total", score.points().billionths(), inTotal(score, Coefficient.of(1), score.points()));
    }

    /** Returns the parts of a score, each times a factor, so that together they are what the score gave. */
    private static ImmutableList<Attribution> inTotal(Score.Known score, Coefficient factor, Points gave) {
        List<Part> parts = score.parts();
        if (parts.isEmpty()) {
            return ImmutableList.of();
        }
        long[] given = new long[parts.size()];
        BigInteger[] rest = new BigInteger[parts.size()];
        long left = gave.billionths();
        for (int i = 0; i < given.length; i++) {
            BigInteger exact = factor.numerator()
                    .multiply(BigInteger.valueOf(parts.get(i).given().billionths()));
            rest[i] = exact.mod(factor.denominator());
            given[i] = exact.subtract(rest[i]).divide(factor.denominator()).longValueExact();
            left -= given[i];
        }
        share(left, given, rest, factor.denominator());
        ImmutableList.Builder<Attribution> inTotal = ImmutableList.builder();
        for (int i = 0; i < given.length; i++) {
            inTotal.addAll(nodes(parts.get(i), factor, new Points(given[i])));
        }
        return inTotal.build();
    }

    /**
     * Gives what is left to those that were cut most, and takes what is too much from those that were cut least: points of a part
     * were rounded before they were weighed from above, down or up.
     */
    private static void share(long left, long[] given, BigInteger[] rest, BigInteger whole) {
        for (long more = left; more > 0; more--) {
            int most = 0;
            for (int i = 1; i < given.length; i++) {
                most = rest[i].compareTo(rest[most]) > 0 ? i : most;
            }
            given[most]++;
            rest[most] = BigInteger.ONE.negate();
        }
        for (long less = left; less < 0; less++) {
            int least = 0;
            for (int i = 1; i < given.length; i++) {
                least = rest[i].compareTo(rest[least]) < 0 ? i : least;
            }
            given[least]--;
            rest[least] = whole;
        }
    }

    private static List<Attribution> nodes(Part part, Coefficient factor, Points given) {
        ImmutableList<Attribution> own = part.score().orElse(null) instanceof Score.Known known
                ? inTotal(known, factor.times(sign(part)), given)
                : ImmutableList.of();
        boolean inPlace = part.role() == PartRole.BASE && !own.isEmpty();
        return inPlace ? own : ImmutableList.of(Attribution.of(part.name(), given.billionths(), own));
    }

    private static Coefficient sign(Part part) {
        return part.weight()
                .map(weight -> new Coefficient(
                        weight.ratio().numerator(), weight.ratio().denominator()))
                .orElse(Coefficient.of(part.role() == PartRole.DEDUCTION ? -1 : 1));
    }
}
