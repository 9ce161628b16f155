package dev.governance.policy;

import static dev.governance.testkit.FactsVocabulary.ASKED;
import static dev.governance.testkit.FactsVocabulary.ASKED_ON;
import static dev.governance.testkit.FactsVocabulary.COLOUR;
import static dev.governance.testkit.FactsVocabulary.COSTS;
import static dev.governance.testkit.FactsVocabulary.FUNDS;
import static dev.governance.testkit.FactsVocabulary.GRANTED;
import static dev.governance.testkit.FactsVocabulary.HOURS;
import static dev.governance.testkit.FactsVocabulary.LEGAL;
import static dev.governance.testkit.FactsVocabulary.LOAD;
import static dev.governance.testkit.FactsVocabulary.PROOFS;
import static dev.governance.testkit.FactsVocabulary.RATE;
import static dev.governance.testkit.FactsVocabulary.STAFF;
import static dev.governance.testkit.FactsVocabulary.STARTS_ON;
import static dev.governance.testkit.FactsVocabulary.URGENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Money;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static String refused(Runnable making) {
        return assertThrows(IllegalArgumentException.class, making::run).getMessage();
    }

    @Test
    void conditionsPrintAsPeopleSayThem() {
        assertEquals("urgent", URGENT.isTrue().toString());
        assertEquals("not urgent", URGENT.isFalse().toString());
        assertEquals("colour = red", COLOUR.is("red").toString());
        assertEquals("colour in red, blue", COLOUR.isOneOf("blue", "red").toString());
        assertEquals("not (colour = red)", COLOUR.isNot("red").toString());
        assertEquals("asked has red", ASKED.contains("red").toString());
        assertEquals(
                "asked has any of red, green", ASKED.containsAny("green", "red").toString());
        assertEquals("granted ⊇ asked", GRANTED.containsAll(ASKED).toString());
        assertEquals(
                "asked has red and asked has blue",
                ASKED.containsAll(List.of("red", "blue")).toString());
        assertEquals("always", Condition.always().toString());
        assertEquals("never", Condition.anyOf(List.of()).toString());
        assertEquals(
                "urgent and (legal or not urgent)",
                URGENT.isTrue().and(LEGAL.isTrue().or(URGENT.isFalse())).toString());
        assertEquals(
                "(urgent and legal) or urgent",
                URGENT.isTrue().and(LEGAL.isTrue()).or(URGENT.isTrue()).toString());
        assertEquals("hours and staff are odd together", FactsArbitraries.ODD.toString());
    }

    @Test
    void comparisonsPrintInTheirOwnUnits() {
        assertEquals("hours ≥ 2", HOURS.atLeast(2L).toString());
        assertEquals("hours > staff", HOURS.moreThan(STAFF).toString());
        assertEquals("rate ≤ 0.2", RATE.atMost(new BigDecimal("0.20")).toString());
        assertEquals(
                "askedOn < 2026-03-03",
                ASKED_ON.lessThan(LocalDate.of(2026, 3, 3)).toString());
        assertEquals("staff = 1", STAFF.equalTo(1L).toString());
        assertEquals(
                "funds < hours × 40.00 + 0.50",
                FUNDS.lessThan(HOURS.times(Money.ofYuan(40)).plus(Money.ofFen(50)))
                        .toString());
        assertEquals(
                "funds ≥ costs × 1.5",
                FUNDS.atLeast(COSTS.times(new BigDecimal("1.5"))).toString());
        assertEquals(
                "−hours + staff × 2/3 − 4 ≥ 0",
                HOURS.times(-1)
                        .plus(STAFF.times(Coefficient.of(2, 3)))
                        .plus(-4L)
                        .atLeast(0L)
                        .toString());
        assertEquals(
                "funds − costs × 2 > 0.00",
                FUNDS.minus(COSTS.times(2)).moreThan(Money.zero()).toString());
        assertEquals(
                "startsOn < askedOn + 30",
                STARTS_ON.lessThan(ASKED_ON.plusDays(30)).toString());
        assertEquals(
                "startsOn − askedOn ≥ 30",
                STARTS_ON.daysSince(ASKED_ON).atLeast(30L).toString());
        assertEquals("0 = 0", HOURS.minus(HOURS).equalTo(STAFF.times(0)).toString());
    }

    @Test
    void aSumThatIsNoDateAndNoWholeFenIsToldAsANumber() {
        assertEquals(
                "2026-03-02",
                Measure.DATE.text(Coefficient.of(LocalDate.of(2026, 3, 2).toEpochDay())));
        assertEquals("1969-12-31", Measure.DATE.text(Coefficient.of(-1)));
        assertEquals("2.5 days after 1970-01-01", Measure.DATE.text(Coefficient.of(5, 2)));
        assertEquals("9223372036854775807 days after 1970-01-01", Measure.DATE.text(Coefficient.of(Long.MAX_VALUE)));
        assertEquals("0.03", Measure.MONEY.text(Coefficient.of(3)));
        assertEquals("1/3 fen", Measure.MONEY.text(Coefficient.of(1, 3)));
        Coefficient beyond = Coefficient.of(Long.MAX_VALUE).times(Coefficient.of(2));
        assertEquals("18446744073709551614 fen", Measure.MONEY.text(beyond));
    }

    @Test
    void conditionsKnowWhatTheyRead() {
        assertEquals(ImmutableSet.of(HOURS, STAFF), HOURS.moreThan(STAFF).reads());
        assertEquals(
                ImmutableSet.of(URGENT, LEGAL),
                URGENT.isTrue().and(LEGAL.isTrue().or(URGENT.isTrue()).negate()).reads());
        assertEquals(ImmutableSet.of(GRANTED, ASKED), GRANTED.containsAll(ASKED).reads());
        assertEquals(ImmutableSet.of(HOURS, STAFF), FactsArbitraries.ODD.reads());
        assertEquals(ImmutableSet.of(PROOFS), PROOFS.isEmpty().reads());
        assertEquals(
                List.of("costs", "funds"),
                FUNDS.plus(COSTS).linear().reads().stream().map(Attribute::name).toList());
    }

    @Test
    void onlyPlainPredicatesAreOpaque() {
        assertTrue(FactsArbitraries.ODD.isOpaque());
        assertTrue(URGENT.isTrue().and(FactsArbitraries.ODD).isOpaque());
        assertTrue(URGENT.isTrue().or(FactsArbitraries.ODD).negate().isOpaque());
        assertFalse(URGENT.isTrue().and(LEGAL.isTrue()).isOpaque());
        assertFalse(URGENT.isTrue().or(LEGAL.isTrue()).negate().isOpaque());
    }

    @Test
    void twoNegationsAreNone() {
        Condition<Facts> condition = URGENT.isTrue();
        assertSame(condition, condition.negate().negate());
        assertSame(condition, Condition.allOf(condition));
        assertSame(condition, Condition.anyOf(condition));
        assertEquals(Condition.allOf(condition, LEGAL.isTrue()), condition.and(LEGAL.isTrue()));
    }

    @Test
    void whatIsMissingIsUnknownUnlessItDoesNotMatter() {
        Facts nothing = Facts.none();
        assertEquals(Truth.UNKNOWN, URGENT.isTrue().of(nothing));
        assertEquals(Truth.UNKNOWN, URGENT.isTrue().negate().of(nothing));
        assertEquals(Truth.TRUE, URGENT.isTrue().or(Condition.always()).of(nothing));
        assertEquals(
                Truth.FALSE, URGENT.isTrue().and(Condition.anyOf(List.of())).of(nothing));
        assertEquals(Truth.UNKNOWN, URGENT.isTrue().or(LEGAL.isTrue()).of(nothing.with("urgent", false)));
        assertEquals(Truth.TRUE, ASKED.isEmpty().of(nothing.with("asked", Set.of())));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertEquals("colour is never pink: it is one of red, green, blue", refused(() -> COLOUR.is("pink")));
        assertEquals("colour is compared with no value at all", refused(() -> COLOUR.isOneOf(List.of())));
        assertEquals("asked is never pink: it is some of red, green, blue", refused(() -> ASKED.contains("pink")));
        assertEquals("asked and proofs are sets over different lists", refused(() -> ASKED.containsAll(PROOFS)));
        assertEquals(
                "a predicate's name is blank", refused(() -> Condition.of(" ", Condition.reads(HOURS), facts -> true)));
        assertThrows(ArithmeticException.class, () -> LOAD.atLeast(new BigDecimal("0.301")));
    }

    @Test
    void truthsCombineAsTheirOrderSays() {
        assertEquals(Truth.UNKNOWN, Truth.UNKNOWN.negate());
        assertEquals(Truth.FALSE, Truth.TRUE.negate());
        assertEquals(Truth.TRUE, Truth.FALSE.negate());
        assertEquals(Truth.FALSE, Truth.UNKNOWN.and(Truth.FALSE));
        assertEquals(Truth.UNKNOWN, Truth.UNKNOWN.and(Truth.TRUE));
        assertEquals(Truth.TRUE, Truth.UNKNOWN.or(Truth.TRUE));
        assertEquals(Truth.UNKNOWN, Truth.FALSE.or(Truth.UNKNOWN));
    }
}
