package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.policy.Attribute;
import dev.governance.policy.Coefficient;
import dev.governance.policy.Linear;
import dev.governance.policy.Measure;
import dev.governance.policy.Quantity;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a term of a subject as a whole number of small steps, so that it is compared with marks on the same scale exactly and
 * without big numbers.
 *
 * @param <T> the subject
 */
final class Gauge<T> implements Serializable {

    /** What is read where a fact is missing. */
    static final long MISSING = Long.MIN_VALUE;

    private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(61);

    private final Linear<T, ?> term;
    private final ImmutableList<Dial<T, ?>> dials;
    private final long constant;
    private final long[] marks;
    private final long stepsOfOne;

    private Gauge(Linear<T, ?> term, List<Coefficient> marks, BigInteger steps) {
        this.term = term;
        this.dials = term.factors().entrySet().stream()
                .map(part -> Dial.of(part.getKey(), part.getValue(), steps))
                .collect(ImmutableList.toImmutableList());
        BigInteger reach = steps(term.constant(), steps).abs();
        for (Dial<T, ?> dial : dials) {
            reach = reach.add(dial.reach());
        }
        for (Coefficient mark : marks) {
            reach = reach.max(steps(mark, steps).abs());
        }
        checkArgument(
                reach.max(steps).compareTo(LIMIT) < 0,
                "%s takes %s steps of 1/%s, which is more than is scored exactly: narrow the range or the decimals",
                term,
                reach,
                steps);
        this.constant = steps(term.constant(), steps).longValueExact();
        this.marks = marks.stream()
                .mapToLong(mark -> steps(mark, steps).longValueExact())
                .toArray();
        this.stepsOfOne = steps.longValueExact();
    }

    /** Returns a gauge for a term, with marks on its scale. */
    static <T, V> Gauge<T> of(Linear<T, V> term, List<? extends V> marks) {
        Measure<V> measure = term.measure();
        List<Coefficient> numbers = marks.stream()
                .map(mark -> new Coefficient(BigInteger.valueOf(measure.encode(mark)), power(measure.scale())))
                .toList();
        BigInteger steps = term.constant().denominator();
        for (Coefficient number : numbers) {
            steps = common(steps, number.denominator());
        }
        for (Map.Entry<Quantity<T, ?>, Coefficient> part : term.factors().entrySet()) {
            steps = common(steps, perDigit(part.getKey(), part.getValue()).denominator());
        }
        return new Gauge<>(term, numbers, steps);
    }

    private static BigInteger common(BigInteger some, BigInteger other) {
        return some.divide(some.gcd(other)).multiply(other);
    }

    private static BigInteger power(int scale) {
        return BigInteger.TEN.pow(scale);
    }

    /** Returns what one in the last digit of a quantity is worth. */
    private static Coefficient perDigit(Quantity<?, ?> quantity, Coefficient factor) {
        return new Coefficient(
                factor.numerator(),
                factor.denominator().multiply(power(quantity.measure().scale())));
    }

    private static BigInteger steps(Coefficient number, BigInteger steps) {
        return number.numerator().multiply(steps.divide(number.denominator()));
    }

    /** Returns the steps of a subject, or {@link #MISSING}. */
    long read(T subject) {
        long sum = constant;
        for (int i = 0; i < dials.size(); i++) {
            long part = dials.get(i).read(subject);
            if (part == MISSING) {
                return MISSING;
            }
            sum += part;
        }
        return sum;
    }

    /** Returns the fewest steps that a subject can have. */
    long least() {
        return constant + dials.stream().mapToLong(Dial::fewest).sum();
    }

    /** Returns the most steps that a subject can have. */
    long most() {
        return constant + dials.stream().mapToLong(Dial::most).sum();
    }

    /** Returns the steps of a mark. */
    long mark(int place) {
        return marks[place];
    }

    /** Returns the number of marks. */
    int marks() {
        return marks.length;
    }

    /** Returns the steps of the number 1. */
    long stepsOfOne() {
        return stepsOfOne;
    }

    Linear<T, ?> term() {
        return term;
    }

    ImmutableSet<Attribute<T, ?>> reads() {
        return ImmutableSet.copyOf(term.factors().keySet());
    }

    /** Returns why the term is not known. */
    Score unknown(T subject) {
        return new Score.Unknown(dials.stream()
                .filter(dial -> dial.read(subject) == MISSING)
                .map(dial -> ScoringFindings.factMissing(dial.quantity().name()))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the facts as they print, those left out that are missing. */
    ImmutableMap<String, String> values(T subject) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        dials.forEach(dial -> dial.tell(subject, values));
        return values.buildOrThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gauge<?> that && term.equals(that.term) && Arrays.equals(marks, that.marks);
    }

    @Override
    public int hashCode() {
        return term.hashCode();
    }

    @Override
    public String toString() {
        return term.toString();
    }

    /**
     * One quantity of the term.
     *
     * @param quantity what is read
     * @param factor the small steps in one digit of it
     * @param least its least value, encoded
     * @param greatest its greatest value, encoded
     * @param <T> the subject
     * @param <V> its values
     */
    private record Dial<T, V>(Quantity<T, V> quantity, long factor, long least, long greatest) implements Serializable {

        static <T, V> Dial<T, V> of(Quantity<T, V> quantity, Coefficient factor, BigInteger steps) {
            return new Dial<>(
                    quantity,
                    steps(perDigit(quantity, factor), steps).longValueExact(),
                    quantity.measure().encode(quantity.least()),
                    quantity.measure().encode(quantity.greatest()));
        }

        BigInteger reach() {
            BigInteger most = BigInteger.valueOf(least)
                    .abs()
                    .max(BigInteger.valueOf(greatest).abs());
            return most.multiply(BigInteger.valueOf(factor).abs());
        }

        long fewest() {
            return Math.min(least * factor, greatest * factor);
        }

        long most() {
            return Math.max(least * factor, greatest * factor);
        }

        long read(T subject) {
            V value = quantity.of(subject).orElse(null);
            if (value == null) {
                return MISSING;
            }
            long encoded = quantity.measure().encode(value);
            if (encoded < least || encoded > greatest) {
                throw new IllegalArgumentException(
                        quantity.name() + " is " + value + ", but must be " + quantity.domain());
            }
            return encoded * factor;
        }

        void tell(T subject, ImmutableMap.Builder<String, String> values) {
            quantity.of(subject).ifPresent(value -> values.put(quantity.name(), quantity.text(value)));
        }
    }
}
