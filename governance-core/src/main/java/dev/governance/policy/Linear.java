package dev.governance.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A term written out: a sum of quantities, each times an exact factor, and a constant.
 *
 * @param measure what the sum is counted in
 * @param factors the factor of each quantity, none zero, in the order in which they were named
 * @param constant the constant, in units of the measure
 * @param <T> the subject
 * @param <V> the value
 */
public record Linear<T, V>(Measure<V> measure, ImmutableMap<Quantity<T, ?>, Coefficient> factors, Coefficient constant)
        implements Term<T, V> {

    /** Checks that nothing is null. */
    public Linear {
        requireNonNull(measure, "measure");
        requireNonNull(factors, "factors");
        requireNonNull(constant, "constant");
    }

    /** Returns the term that is one quantity. */
    static <T, V> Linear<T, V> of(Quantity<T, V> quantity) {
        return of(quantity.measure(), quantity, Coefficient.of(1));
    }

    /** Returns the term that is one quantity times a factor, counted in another measure. */
    static <T, V> Linear<T, V> of(Measure<V> measure, Quantity<T, ?> quantity, Coefficient factor) {
        return new Linear<T, V>(measure, ImmutableMap.of(), Coefficient.of(0)).with(quantity, factor);
    }

    /** Returns a constant of this measure. */
    Linear<T, V> constantOf(V value) {
        return new Linear<>(measure, ImmutableMap.of(), unscaled(measure.encode(value), measure.scale()));
    }

    @Override
    public Linear<T, V> linear() {
        return this;
    }

    /** Returns the same sum, counted in another measure. */
    <W> Linear<T, W> in(Measure<W> other) {
        return new Linear<>(other, factors, constant);
    }

    Linear<T, V> with(Quantity<T, ?> quantity, Coefficient factor) {
        return added(new Linear<>(measure, ImmutableMap.of(quantity, factor), Coefficient.of(0)), 1);
    }

    /** Returns the sum of this and another, times 1 or -1. */
    Linear<T, V> added(Linear<T, ?> other, int sign) {
        Coefficient times = Coefficient.of(sign);
        Map<Quantity<T, ?>, Coefficient> sum = new LinkedHashMap<>(factors);
        other.factors.forEach((quantity, factor) -> sum.merge(quantity, factor.times(times), Coefficient::plus));
        sum.values().removeIf(factor -> factor.signum() == 0);
        return new Linear<>(measure, ImmutableMap.copyOf(sum), constant.plus(other.constant.times(times)));
    }

    Linear<T, V> scaled(Coefficient factor) {
        Map<Quantity<T, ?>, Coefficient> scaled = new LinkedHashMap<>();
        if (factor.signum() != 0) {
            factors.forEach((quantity, was) -> scaled.put(quantity, was.times(factor)));
        }
        return new Linear<>(measure, ImmutableMap.copyOf(scaled), constant.times(factor));
    }

    /**
     * Returns the quantities in this term.
     *
     * @return the quantities by name
     */
    ImmutableSortedSet<Attribute<T, ?>> reads() {
        return ImmutableSortedSet.copyOf(Comparator.comparing(Attribute::name), factors.keySet());
    }

    /** Returns the exact value over a row, or nothing where a fact is missing. */
    Optional<Coefficient> over(Row<T> row) {
        Coefficient sum = constant;
        for (Map.Entry<Quantity<T, ?>, Coefficient> part : factors.entrySet()) {
            long encoded = row.encoded(part.getKey());
            if (encoded == Attribute.MISSING) {
                return Optional.empty();
            }
            sum = sum.plus(part.getValue()
                    .times(unscaled(encoded, part.getKey().measure().scale())));
        }
        return Optional.of(sum);
    }

    private static Coefficient unscaled(long encoded, int scale) {
        return Coefficient.of(encoded, power(scale));
    }

    /** Returns ten to the power of a scale. */
    static long power(int scale) {
        long power = 1;
        for (int i = 0; i < scale; i++) {
            power *= 10;
        }
        return power;
    }

    /** Returns the sum as people write it, money in yuan: {@code hours × 40.00 + 200.00}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        factors.forEach((quantity, factor) -> {
            text.append(text.isEmpty() ? (factor.signum() < 0 ? "−" : "") : factor.signum() < 0 ? " − " : " + ");
            Coefficient size = factor.signum() < 0 ? factor.negated() : factor;
            text.append(quantity.name());
            boolean priced =
                    measure.equals(Measure.MONEY) && !quantity.measure().equals(measure);
            if (priced || !size.equals(Coefficient.of(1))) {
                text.append(" × ").append(priced ? measure.text(size) : size);
            }
        });
        if (text.isEmpty()) {
            return measure.text(constant);
        }
        if (constant.signum() != 0) {
            Coefficient size = constant.signum() < 0 ? constant.negated() : constant;
            text.append(constant.signum() < 0 ? " − " : " + ")
                    .append(measure.equals(Measure.MONEY) ? measure.text(size) : size);
        }
        return text.toString();
    }
}
