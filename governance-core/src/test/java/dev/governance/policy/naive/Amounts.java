package dev.governance.policy.naive;

import dev.governance.policy.Quantity;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import java.math.BigDecimal;
import java.util.Collections;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of amounts of one kind: single quantities with a factor, sums and differences of two. */
final class Amounts {

    private Amounts() {}

    static Arbitrary<Amount> counts() {
        Arbitrary<Amount> single =
                times(Arbitraries.of(FactsVocabulary.HOURS, FactsVocabulary.BALANCE, FactsVocabulary.STAFF));
        return joined(Arbitraries.frequencyOf(
                Tuple.of(5, single),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Amount.days(FactsVocabulary.ASKED_ON, FactsVocabulary.STARTS_ON),
                                Amount.days(FactsVocabulary.STARTS_ON, FactsVocabulary.ASKED_ON)))));
    }

    static Arbitrary<Amount> decimals() {
        Arbitrary<Quantity<Facts, BigDecimal>> quantities = Arbitraries.of(FactsVocabulary.RATE, FactsVocabulary.LOAD);
        return joined(times(quantities));
    }

    static Arbitrary<Amount> money() {
        Arbitrary<Amount> single = times(Arbitraries.of(FactsVocabulary.FUNDS, FactsVocabulary.COSTS));
        Arbitrary<Amount> paid = Combinators.combine(
                        Arbitraries.of(FactsVocabulary.HOURS, FactsVocabulary.STAFF), Arbitraries.of(-1L, 1L, 2L, 3L))
                .as(Amount::paid);
        return joined(Arbitraries.oneOf(single, paid));
    }

    static Arbitrary<Amount> dates() {
        return Combinators.combine(
                        Arbitraries.of(FactsVocabulary.ASKED_ON, FactsVocabulary.STARTS_ON),
                        Arbitraries.longs().between(-3, 3))
                .as(Amount::later);
    }

    private static Arbitrary<Amount> times(Arbitrary<? extends Quantity<Facts, ?>> quantities) {
        return Combinators.combine(
                        quantities, Arbitraries.of(-3L, -2L, -1L, 1L, 2L, 3L), Arbitraries.of(1L, 1L, 2L, 3L, 5L))
                .as(Amount::of);
    }

    /** Sums of different facts: what a fact that cancels itself is told to have read is no question of meaning. */
    private static Arbitrary<Amount> joined(Arbitrary<Amount> single) {
        return Combinators.combine(single, single, Arbitraries.of(0, 1, 2)).as((one, other, join) -> {
            boolean apart = Collections.disjoint(one.reads(), other.reads());
            return !apart || join == 0 ? one : join == 1 ? one.plus(other) : one.minus(other);
        });
    }
}
