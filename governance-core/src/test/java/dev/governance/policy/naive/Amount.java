package dev.governance.policy.naive;

import dev.governance.basics.Money;
import dev.governance.policy.Coefficient;
import dev.governance.policy.Count;
import dev.governance.policy.Day;
import dev.governance.policy.Quantity;
import dev.governance.policy.Term;
import dev.governance.testkit.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A number that facts give, times 60, so that halves, thirds and fifths are whole steps and nothing is ever divided.
 *
 * @param reads the facts that it needs
 * @param sixty the number times 60
 * @param term the same as a term of the library
 */
record Amount(Set<String> reads, Function<Map<String, Object>, BigDecimal> sixty, Term<Facts, ?> term) {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** A quantity times a fraction whose denominator divides 60. */
    static Amount of(Quantity<Facts, ?> quantity, long numerator, long denominator) {
        BigDecimal factor = BigDecimal.valueOf(60 / denominator * numerator);
        return new Amount(
                Set.of(quantity.name()),
                facts -> number(facts.get(quantity.name())).multiply(factor),
                quantity.times(Coefficient.of(numerator, denominator)));
    }

    /** So many times an amount of fen. */
    static Amount paid(Count<Facts> count, long fen) {
        return new Amount(
                Set.of(count.name()),
                facts -> number(facts.get(count.name()))
                        .multiply(BigDecimal.valueOf(fen))
                        .multiply(SIXTY),
                count.times(Money.ofFen(fen)));
    }

    /** The days from one date to another. */
    static Amount days(Day<Facts> from, Day<Facts> to) {
        return new Amount(
                Set.of(from.name(), to.name()),
                facts -> number(facts.get(to.name()))
                        .subtract(number(facts.get(from.name())))
                        .multiply(SIXTY),
                to.daysSince(from));
    }

    /** A date some days later. */
    static Amount later(Day<Facts> day, long days) {
        return new Amount(
                Set.of(day.name()),
                facts -> number(facts.get(day.name()))
                        .add(BigDecimal.valueOf(days))
                        .multiply(SIXTY),
                day.plusDays(days));
    }

    Amount plus(Amount other) {
        return new Amount(
                union(reads, other.reads),
                facts -> sixty.apply(facts).add(other.sixty.apply(facts)),
                cast(term).plus(cast(other.term)));
    }

    Amount minus(Amount other) {
        return new Amount(
                union(reads, other.reads),
                facts -> sixty.apply(facts).subtract(other.sixty.apply(facts)),
                cast(term).minus(cast(other.term)));
    }

    /** A value of the same kind more. */
    Amount plusValue(Object value) {
        return new Amount(
                reads,
                facts -> sixty.apply(facts).add(number(value).multiply(SIXTY)),
                cast(term).plus(value));
    }

    static BigDecimal sixty(Object value) {
        return number(value).multiply(SIXTY);
    }

    private static BigDecimal number(Object value) {
        if (value instanceof Money money) {
            return BigDecimal.valueOf(money.fen());
        } else if (value instanceof LocalDate date) {
            return BigDecimal.valueOf(date.toEpochDay());
        }
        return new BigDecimal(value.toString());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new TreeSet<>(some);
        union.addAll(others);
        return union;
    }

    @SuppressWarnings("unchecked") // the generator only joins amounts of one kind
    static Term<Facts, Object> cast(Term<Facts, ?> term) {
        return (Term<Facts, Object>) term;
    }

    @Override
    public String toString() {
        return term.toString();
    }
}
