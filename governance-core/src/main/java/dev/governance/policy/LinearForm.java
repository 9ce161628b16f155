package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comparison in whole numbers: {@code least ≤ Σ factor × encoded value ≤ greatest}, where an absent end is open.
 *
 * <p>Both sides of the comparison are multiplied by the least common denominator of all factors, so the form says exactly
 * what the comparison says.
 */
record LinearForm<T>(
        ImmutableList<Quantity<T, ?>> quantities,
        ImmutableList<BigInteger> factors,
        Optional<BigInteger> least,
        Optional<BigInteger> greatest) {

    static <T> LinearForm<T> of(Condition.Comparison<T> comparison) {
        Linear<T, ?> difference = comparison.left().added(comparison.right(), -1);
        List<Quantity<T, ?>> quantities = new ArrayList<>(difference.factors().keySet());
        BigInteger common = difference.constant().denominator();
        List<Coefficient> exact = new ArrayList<>();
        for (Map.Entry<Quantity<T, ?>, Coefficient> factor :
                difference.factors().entrySet()) {
            Coefficient perStep = Coefficient.of(
                            1, Linear.power(factor.getKey().measure().scale()))
                    .times(factor.getValue());
            exact.add(perStep);
            common = lcm(common, perStep.denominator());
        }
        Coefficient whole = new Coefficient(common, BigInteger.ONE);
        ImmutableList.Builder<BigInteger> factors = ImmutableList.builder();
        exact.forEach(factor -> factors.add(factor.times(whole).numerator()));
        BigInteger constant = difference.constant().times(whole).numerator();
        return between(quantities, factors.build(), constant.negate(), comparison.relation());
    }

    private static <T> LinearForm<T> between(
            List<Quantity<T, ?>> quantities, ImmutableList<BigInteger> factors, BigInteger bound, Relation relation) {
        Optional<BigInteger> least = switch (relation) {
            case AT_LEAST, EQUAL -> Optional.of(bound);
            case MORE_THAN -> Optional.of(bound.add(BigInteger.ONE));
            default -> Optional.empty();
        };
        Optional<BigInteger> greatest = switch (relation) {
            case AT_MOST, EQUAL -> Optional.of(bound);
            case LESS_THAN -> Optional.of(bound.subtract(BigInteger.ONE));
            default -> Optional.empty();
        };
        return new LinearForm<>(ImmutableList.copyOf(quantities), factors, least, greatest);
    }

    /** Tells whether the form asks for one sum alone: then its opposite is no such form. */
    boolean isEquation() {
        return least.isPresent() && greatest.isPresent();
    }

    /** Returns the form that holds where this one fails; there is one unless this is an equation. */
    LinearForm<T> opposite() {
        return new LinearForm<>(
                quantities,
                factors,
                greatest.map(bound -> bound.add(BigInteger.ONE)),
                least.map(bound -> bound.subtract(BigInteger.ONE)));
    }

    private static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    /** Tells whether every partial sum over the declared ranges fits into a long, so that plain arithmetic is exact. */
    boolean fitsLong() {
        BigInteger reach = BigInteger.ZERO;
        for (int i = 0; i < factors.size(); i++) {
            BigInteger widest = BigInteger.valueOf(quantities.get(i).leastEncoded())
                    .abs()
                    .max(BigInteger.valueOf(quantities.get(i).greatestEncoded()).abs());
            reach = reach.add(widest.multiply(factors.get(i).abs()));
        }
        return reach.bitLength() < Long.SIZE && factors.stream().allMatch(factor -> factor.bitLength() < Long.SIZE);
    }
}
