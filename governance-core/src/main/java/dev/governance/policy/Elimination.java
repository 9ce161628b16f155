package dev.governance.policy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * One variable taken out of inequalities: its lower bounds, its upper bounds, and the inequalities without it.
 *
 * @param at the variable
 * @param lower inequalities in which its factor is above zero
 * @param upper inequalities in which its factor is below zero
 * @param others inequalities without it
 */
record Elimination(int at, List<Line> lower, List<Line> upper, List<Line> others) {

    /** Returns the elimination that leaves the fewest inequalities, one that is exact before one that is not. */
    static Elimination best(List<Line> inequalities, int variables) {
        Elimination best = of(0, inequalities);
        for (int at = 1; at < variables; at++) {
            Elimination next = of(at, inequalities);
            boolean better = next.isExact() == best.isExact() ? next.isCheaper(best) : next.isExact();
            if (!next.isIdle() && (best.isIdle() || better)) {
                best = next;
            }
        }
        return best;
    }

    static Elimination of(int at, List<Line> inequalities) {
        Elimination parts = new Elimination(at, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Line line : inequalities) {
            int sign = line.factor(at).signum();
            (sign > 0 ? parts.lower : sign < 0 ? parts.upper : parts.others).add(line);
        }
        return parts;
    }

    private boolean isIdle() {
        return lower.isEmpty() && upper.isEmpty();
    }

    private boolean isCheaper(Elimination other) {
        int splinters = isExact() ? 0 : splinters().compareTo(other.splinters());
        return splinters == 0 ? cost() < other.cost() : splinters < 0;
    }

    private long cost() {
        return (long) lower.size() * upper.size() - lower.size() - upper.size();
    }

    /** Tells whether the shadow has a whole point only where the body has one: all factors on one side are 1. */
    boolean isExact() {
        return areUnits(lower) || areUnits(upper);
    }

    private boolean areUnits(List<Line> bounds) {
        return bounds.stream().allMatch(line -> line.factor(at).abs().equals(BigInteger.ONE));
    }

    /** Returns what is left for the other variables if this one may be any real number. */
    List<Line> realShadow() {
        return shadow(BigInteger.ZERO);
    }

    /** Returns what is left for the other variables where there is room for a whole number. */
    List<Line> darkShadow() {
        return shadow(BigInteger.ONE);
    }

    private List<Line> shadow(BigInteger darkness) {
        List<Line> shadow = new ArrayList<>(others);
        for (Line low : lower) {
            BigInteger a = low.factor(at);
            for (Line high : upper) {
                BigInteger b = high.factor(at).negate();
                BigInteger room = a.subtract(darkness).multiply(b.subtract(darkness));
                shadow.add(high.times(a).plus(low, b).less(room.multiply(darkness)));
            }
        }
        return shadow;
    }

    /**
     * Returns how far above a lower bound a whole point outside the dark shadow can lie: every such point is that close
     * above at least one of them.
     */
    BigInteger reach(Line low) {
        BigInteger a = low.factor(at);
        BigInteger b = upper.stream().map(line -> line.factor(at).negate()).reduce(BigInteger.ONE, BigInteger::max);
        return Division.floor(a.multiply(b).subtract(a).subtract(b), b);
    }

    /** Returns the number of places to look at outside the dark shadow. */
    BigInteger splinters() {
        return lower.stream().map(low -> reach(low).add(BigInteger.ONE)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Gives the variable the least value that its lower bounds allow, and tells whether the upper bounds allow it too. */
    boolean complete(BigInteger[] point) {
        point[at] = lower.stream()
                .map(line -> Division.ceil(line.without(at, point).negate(), line.factor(at)))
                .reduce(BigInteger::max)
                .orElseGet(() -> greatest(point));
        return point[at].compareTo(greatest(point)) <= 0;
    }

    private BigInteger greatest(BigInteger[] point) {
        return upper.stream()
                .map(line ->
                        Division.floor(line.without(at, point), line.factor(at).negate()))
                .reduce(BigInteger::min)
                .orElse(point[at]);
    }
}
