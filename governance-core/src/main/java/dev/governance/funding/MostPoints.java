package dev.governance.funding;

import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The choice of most points under a budget: for each sum of points the least cost at which it can be had.
 *
 * <p>Bellman's recursion over the sum of points, not over money: money is counted in fen, points in hundredths at most as a rule.
 */
final class MostPoints {

    private final List<RankedGrant> ranked;
    private final int[] points;
    private final int sum;

    private MostPoints(List<RankedGrant> ranked, int[] points, int sum) {
        this.ranked = ranked;
        this.points = points;
        this.sum = sum;
    }

    /** Returns the choice; nothing where there are too many steps. */
    static Optional<Set<RankedGrant>> of(List<RankedGrant> ranked, Money budget) {
        BigInteger common = BigInteger.ONE;
        for (RankedGrant one : ranked) {
            BigInteger denominator = one.points().denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        int[] points = new int[ranked.size()];
        long sum = 0;
        for (int i = 0; i < points.length; i++) {
            BigInteger whole = ranked.get(i)
                    .points()
                    .times(new Ratio(common, BigInteger.ONE))
                    .numerator();
            if (whole.bitLength() > 30) {
                return Optional.empty();
            }
            points[i] = whole.intValueExact();
            sum += points[i];
        }
        boolean small = sum < Integer.MAX_VALUE - 8 && (sum + 1) * ranked.size() <= GrantSelection.STEPS;
        return small ? Optional.of(new MostPoints(ranked, points, (int) sum).choice(budget.fen())) : Optional.empty();
    }

    private Set<RankedGrant> choice(long budget) {
        long[] cost = new long[sum + 1];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[0] = 0;
        BitSet[] taken = new BitSet[points.length];
        int reached = 0;
        for (int i = 0; i < points.length; i++) {
            reached += points[i];
            taken[i] = take(cost, reached, points[i], ranked.get(i).cost().fen(), budget);
        }
        int best = sum;
        while (cost[best] > budget) {
            best--;
        }
        Set<RankedGrant> chosen = new HashSet<>();
        for (int i = points.length - 1; i >= 0; i--) {
            if (taken[i].get(best)) {
                chosen.add(ranked.get(i));
                best -= points[i];
            }
        }
        return chosen;
    }

    /** Sums of points that are had more cheaply with one application more; what is beyond the budget is left out. */
    private static BitSet take(long[] cost, int reached, int points, long price, long budget) {
        BitSet taken = new BitSet(points == 0 ? 0 : reached + 1);
        if (points == 0 || price > budget) {
            return taken;
        }
        for (int at = reached; at >= points; at--) {
            long before = cost[at - points];
            if (before <= budget - price && before + price < cost[at]) {
                cost[at] = before + price;
                taken.set(at);
            }
        }
        return taken;
    }
}
