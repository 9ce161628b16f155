package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Money;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttributeTest {

    private static final Attributes<Facts> MAKE = Attributes.of(Facts.class);

    private static String refused(Runnable making) {
        return assertThrows(IllegalArgumentException.class, making::run).getMessage();
    }

    @Test
    void anAttributeTellsWhatASubjectSays() {
        Facts facts = Facts.none()
                .with("urgent", true)
                .with("staff", 2L)
                .with("asked", Set.of("red"))
                .with("open", false);

        assertEquals(Optional.of(true), FactsVocabulary.URGENT.of(facts));
        assertEquals(Optional.of(2L), FactsVocabulary.STAFF.of(facts));
        assertEquals(Optional.of(Set.of("red")), FactsVocabulary.ASKED.of(facts));
        assertEquals(Optional.of(false), FactsVocabulary.OPEN.of(facts));
        assertEquals(Optional.empty(), FactsVocabulary.COLOUR.of(facts));
    }

    @Test
    void everyKindOfAttributeReadsAsItWasMade() {
        Facts any = Facts.none();
        LocalDate day = LocalDate.of(2026, 3, 3);
        Values<String> colours = FactsVocabulary.COLOURS;
        assertEquals(
                Optional.of(true),
                MAKE.flagIfKnown("f", facts -> Optional.of(true)).of(any));
        assertEquals(
                Optional.of(Verdict.REFER),
                MAKE.choice("c", Verdict.class, facts -> Verdict.REFER).of(any));
        assertEquals(
                Optional.of(Verdict.REFER),
                MAKE.choiceIfKnown("c", Verdict.class, facts -> Optional.of(Verdict.REFER))
                        .of(any));
        assertEquals(
                Optional.of("red"),
                MAKE.choiceIfKnown("c", colours, facts -> Optional.of("red")).of(any));
        assertEquals(
                Optional.of(Set.of("red")),
                MAKE.choices("s", colours, facts -> Set.of("red")).of(any));
        assertEquals(
                Optional.of(Set.of("red")),
                MAKE.choicesIfKnown("s", colours, facts -> Optional.of(Set.of("red")))
                        .of(any));
        assertEquals(
                Optional.of(Money.ofFen(3)),
                MAKE.moneyIfKnown("m", Money.zero(), Money.ofFen(3), facts -> Optional.of(Money.ofFen(3)))
                        .of(any));
        assertEquals(
                Optional.of(day),
                MAKE.dayIfKnown("d", day, day, facts -> Optional.of(day)).of(any));
        assertEquals("date", Measure.DATE.name());
    }

    @Test
    void aRowIsWrittenAsTheFactsAre() {
        Facts facts = Facts.none()
                .with("colour", "green")
                .with("asked", Set.of("blue"))
                .with("proofs", Set.of("e0", "e62", "e63", "e129"))
                .with("staff", 2L);
        for (Attribute<Facts, ?> attribute : List.<Attribute<Facts, ?>>of(
                FactsVocabulary.COLOUR, FactsVocabulary.ASKED, FactsVocabulary.PROOFS, FactsVocabulary.STAFF)) {
            long[] read = {7, 7, 7, 7, 7};
            attribute.read(facts, read, 1);
            assertEquals(Optional.of(attribute.value(read, 1)), attribute.of(facts));
            assertEquals(7, read[0]);
            assertEquals(7, read[1 + attribute.width()]);
            long[] run = {7, 7, 7, 7, 7};
            attribute.fact(1).run(facts, run);
            assertArrayEquals(read, run);
        }
        for (Attribute<Facts, ?> attribute : List.<Attribute<Facts, ?>>of(
                FactsVocabulary.COLOUR, FactsVocabulary.ASKED, FactsVocabulary.STAFF, FactsVocabulary.URGENT)) {
            long[] row = {7, 7};
            attribute.read(Facts.none(), row, 0);
            assertArrayEquals(new long[] {Attribute.MISSING, 7}, row);
        }
    }

    @Test
    void aLongSetTakesAsManyLongsAsItNeeds() {
        for (int size : List.of(1, 62, 63, 64, 126, 127)) {
            Values<String> values = Values.of(FactsVocabulary.MANY.all().subList(0, size));
            Choices<Facts, String> choices = MAKE.choices("s", values, facts -> Set.copyOf(values.all()));
            assertEquals(1 + (size - 1) / 63, choices.width());
            long[] row = new long[choices.width()];
            choices.read(Facts.none(), row, 0);
            assertEquals(Set.copyOf(values.all()), choices.value(row, 0));
        }
    }

    @Test
    void aFactThatIsAlwaysKnownIsReadWithoutABox() {
        assertInstanceOf(Fact.YesOrNo.class, FactsVocabulary.OPEN.fact(0));
        assertInstanceOf(Fact.Perhaps.class, FactsVocabulary.URGENT.fact(0));
        assertInstanceOf(Fact.Whole.class, FactsVocabulary.HOURS.fact(0));
        assertInstanceOf(Fact.Perhaps.class, FactsVocabulary.STAFF.fact(0));
        assertInstanceOf(Fact.Perhaps.class, FactsVocabulary.ASKED.fact(0));
        assertInstanceOf(Fact.Written.class, FactsVocabulary.PROOFS.fact(0));
        assertInstanceOf(
                Fact.OfConstant.class,
                assertInstanceOf(Fact.Known.class, FactsVocabulary.WEEKDAY.fact(0))
                        .encoding());
        assertInstanceOf(
                Fact.OfList.class,
                assertInstanceOf(Fact.Perhaps.class, FactsVocabulary.COLOUR.fact(0))
                        .encoding());
    }

    @Test
    void aDomainIsToldInWords() {
        assertEquals("true or false", FactsVocabulary.URGENT.domain());
        assertEquals("one of red, green, blue", FactsVocabulary.COLOUR.domain());
        assertEquals("some of red, green, blue", FactsVocabulary.ASKED.domain());
        assertEquals(
                "one of e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11 and 118 more",
                FactsVocabulary.MATTER.domain());
        assertEquals("a whole number 0..3", FactsVocabulary.STAFF.domain());
        assertEquals("a number with at most 2 decimals 0.28..0.32", FactsVocabulary.LOAD.domain());
        assertEquals("an amount -0.02..0.02", FactsVocabulary.COSTS.domain());
        assertEquals("a date 2026-03-02..2026-03-06", FactsVocabulary.ASKED_ON.domain());
    }

    @Test
    void valuesPrintAlikeWhateverMadeThem() {
        assertEquals("red, blue", FactsVocabulary.ASKED.text(ImmutableSet.of("blue", "red")));
        assertEquals("true", FactsVocabulary.URGENT.text(true));
        assertEquals("0.30", FactsVocabulary.LOAD.text(new BigDecimal("0.30")));
        assertEquals("MONDAY", FactsVocabulary.WEEKDAY.text(java.time.DayOfWeek.MONDAY));
        assertEquals("urgent", FactsVocabulary.URGENT.toString());
    }

    @Test
    void aValueOutsideTheDomainIsRefused() {
        Assignment<Facts> facts = Assignment.empty();
        assertEquals(
                "staff is 4, but must be a whole number 0..3", refused(() -> facts.with(FactsVocabulary.STAFF, 4L)));
        assertEquals(
                "balance is -3, but must be a whole number -2..2",
                refused(() -> facts.with(FactsVocabulary.BALANCE, -3L)));
        assertEquals(
                "colour is pink, but must be one of red, green, blue",
                refused(() -> facts.with(FactsVocabulary.COLOUR, "pink")));
        assertEquals(
                "asked is pink, but must be some of red, green, blue",
                refused(() -> facts.with(FactsVocabulary.ASKED, Set.of("pink"))));
        assertThrows(ArithmeticException.class, () -> facts.with(FactsVocabulary.RATE, new BigDecimal("0.11")));
    }

    @Test
    void anAttributeIsItsNameDomainAndTraits() {
        LongFunction<Count<Facts>> count = greatest -> MAKE.count("n", 0, greatest, facts -> 0);
        assertEquals(count.apply(3), MAKE.countIfKnown("n", 0, 3, facts -> Optional.empty()));
        assertEquals(
                count.apply(3).hashCode(),
                MAKE.countIfKnown("n", 0, 3, facts -> Optional.empty()).hashCode());
        List<Attribute<Facts, ?>> different = List.of(
                count.apply(3),
                count.apply(4),
                count.apply(3).derived(),
                count.apply(3).changeable(1),
                count.apply(3).changeable(2),
                MAKE.countIfKnown("n", 1, 3, facts -> Optional.empty()),
                MAKE.countIfKnown("m", 0, 3, facts -> Optional.empty()),
                MAKE.decimalIfKnown("n", 0, new BigDecimal(0), new BigDecimal(3), facts -> Optional.empty()),
                MAKE.flag("n", facts -> true),
                MAKE.flag("n", facts -> true).derived(),
                MAKE.flag("n", facts -> true).changeable(1),
                MAKE.flag("m", facts -> true),
                MAKE.choice("n", FactsVocabulary.COLOURS, facts -> "red"),
                MAKE.choice("n", FactsVocabulary.COLOURS, facts -> "red").derived(),
                MAKE.choice("n", FactsVocabulary.COLOURS, facts -> "red").changeable(1),
                MAKE.choice("m", FactsVocabulary.COLOURS, facts -> "red"),
                MAKE.choice("n", FactsVocabulary.MANY, facts -> "e1"),
                MAKE.choices("n", FactsVocabulary.COLOURS, facts -> Set.of()),
                MAKE.choices("n", FactsVocabulary.COLOURS, facts -> Set.of()).derived(),
                MAKE.choices("n", FactsVocabulary.COLOURS, facts -> Set.of()).changeable(1),
                MAKE.choices("m", FactsVocabulary.COLOURS, facts -> Set.of()),
                MAKE.choices("n", FactsVocabulary.MANY, facts -> Set.of()));
        assertEquals(different.size(), ImmutableSet.copyOf(different).size());
    }

    @Test
    void copiesReadAsTheirOriginal() {
        Facts facts = Facts.none()
                .with("open", true)
                .with("urgent", true)
                .with("colour", "red")
                .with("weekday", java.time.DayOfWeek.FRIDAY)
                .with("asked", Set.of("red"))
                .with("hours", 3L)
                .with("staff", 2L)
                .with("funds", Money.ofFen(3))
                .with("askedOn", LocalDate.of(2026, 3, 3));
        for (Attribute<Facts, ?> attribute : List.<Attribute<Facts, ?>>of(
                FactsVocabulary.OPEN.derived(),
                FactsVocabulary.URGENT.changeable(2),
                FactsVocabulary.COLOUR.derived(),
                FactsVocabulary.WEEKDAY.changeable(2),
                FactsVocabulary.ASKED.derived(),
                FactsVocabulary.ASKED.changeable(2),
                FactsVocabulary.HOURS.derived(),
                FactsVocabulary.STAFF.changeable(2),
                FactsVocabulary.FUNDS.derived(),
                FactsVocabulary.FUNDS.changeable(2),
                FactsVocabulary.ASKED_ON.derived(),
                FactsVocabulary.ASKED_ON.changeable(2))) {
            assertEquals(Optional.of(facts.get(attribute.name())), attribute.of(facts));
            assertNotEquals(attribute.traits().derived(), attribute.traits().changeable());
            assertEquals(
                    attribute.traits().changeable() ? 2 : 0, attribute.traits().changeCost());
        }
    }

    @Test
    void namesAndRangesAreChecked() {
        assertEquals(
                "an attribute's name is in camelCase, but was: Open", refused(() -> MAKE.flag("Open", facts -> true)));
        assertEquals(3, MAKE.count("n", 3, 3, facts -> 3).least());
        assertEquals(0, new Traits(false, true, 0).changeCost());
        assertEquals(0, new Traits(false, false, 0).changeCost());
        assertEquals("n: the range 3..2 is empty", refused(() -> MAKE.count("n", 3, 2, facts -> 0)));
        assertEquals(
                "n: the range -9223372036854775808..2 is empty",
                refused(() -> MAKE.count("n", Long.MIN_VALUE, 2, facts -> 0)));
        assertEquals("the cost of a change is negative: -1", refused(() -> FactsVocabulary.STAFF.changeable(-1)));
        assertEquals("what cannot be changed has no cost: 1", refused(() -> new Traits(false, false, 1)));
        assertEquals("a derived fact cannot be changed by itself", refused(() -> new Traits(true, true, 1)));
        assertEquals("a list of values is empty", refused(() -> Values.of(List.of())));
        assertEquals("a decimal has 0 to 9 digits after the point, not 10", refused(() -> Measure.decimal(10)));
        assertEquals(9, Measure.decimal(9).scale());
        assertThrows(IllegalArgumentException.class, () -> Measure.decimal(-1));
    }

    @Test
    void aListKnowsItsValuesByText() {
        Values<String> colours = FactsVocabulary.COLOURS;
        assertEquals(Optional.of("green"), colours.parse("green"));
        assertEquals(Optional.empty(), colours.parse("pink"));
        assertEquals(Optional.of(Verdict.REFER), Values.of(Verdict.class).parse("REFER"));
        assertEquals(1, colours.placeOf("green"));
        assertEquals(0, colours.placeOf("red"));
        assertThrows(IllegalArgumentException.class, () -> colours.placeOf("pink"));
        assertTrue(Values.of(Verdict.class).areConstants());
        assertFalse(colours.areConstants());
        assertNotEquals(colours.hashCode(), FactsVocabulary.MANY.hashCode());
        assertEquals(3, colours.size());
        assertEquals(colours, Values.of(ImmutableList.of("red", "green", "blue")));
        assertEquals(
                colours.hashCode(),
                Values.of(ImmutableList.of("red", "green", "blue")).hashCode());
        assertNotEquals(colours, FactsVocabulary.MANY);
        assertEquals("red, green, blue", colours.toString());
        assertEquals(
                "e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11",
                Values.of(FactsVocabulary.MANY.all().subList(0, 12)).toString());
    }

    @Test
    void factsCanBeLearnedAndForgotten() {
        Assignment<Facts> facts = Assignment.<Facts>empty()
                .with(FactsVocabulary.STAFF, 2L)
                .with(FactsVocabulary.ASKED, ImmutableSet.of("blue", "red"))
                .with(FactsVocabulary.URGENT, false);

        assertEquals("{asked=red, blue, staff=2, urgent=false}", facts.toString());
        assertEquals(Optional.of(2L), facts.value(FactsVocabulary.STAFF));
        assertEquals(Optional.empty(), facts.without(FactsVocabulary.STAFF).value(FactsVocabulary.STAFF));
        assertEquals(facts, facts.without(FactsVocabulary.URGENT).with(FactsVocabulary.URGENT, false));
        assertEquals(
                facts.hashCode(),
                facts.without(FactsVocabulary.URGENT)
                        .with(FactsVocabulary.URGENT, false)
                        .hashCode());
        assertNotEquals(facts, facts.with(FactsVocabulary.STAFF, 1L));
        Facts subject = Facts.none()
                .with("staff", 2L)
                .with("asked", Set.of("red", "blue"))
                .with("urgent", false);
        assertEquals(
                facts,
                Assignment.of(
                        subject,
                        List.of(
                                FactsVocabulary.STAFF,
                                FactsVocabulary.ASKED,
                                FactsVocabulary.URGENT,
                                FactsVocabulary.LEGAL)));
    }

    @Test
    void aVocabularyKnowsItsAttributesByName() {
        Vocabulary<Facts> vocabulary = FactsVocabulary.all();
        assertEquals(Optional.of(FactsVocabulary.STAFF), vocabulary.attribute("staff"));
        assertEquals(Optional.empty(), vocabulary.attribute("religion"));
        assertEquals("facts", vocabulary.idOf(Facts.none()));
        assertEquals("facts", vocabulary.name());
        assertTrue(vocabulary.toString().startsWith("facts[open, urgent, legal"));
        assertEquals(
                vocabulary.names(),
                vocabulary.attributes().stream().map(Attribute::name).collect(ImmutableSet.toImmutableSet()));
        Vocabulary<Facts> small = Vocabulary.of("facts", facts -> "other", FactsVocabulary.STAFF);
        assertEquals(small, Vocabulary.of("facts", facts -> "facts", FactsVocabulary.STAFF));
        assertEquals(
                small.hashCode(),
                Vocabulary.of("facts", facts -> "facts", FactsVocabulary.STAFF).hashCode());
        assertNotEquals(vocabulary.hashCode(), small.hashCode());
        assertNotEquals(vocabulary, small);
        assertNotEquals(small, Vocabulary.of("other", facts -> "other", FactsVocabulary.STAFF));
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.of(" ", facts -> "facts", FactsVocabulary.STAFF));
        assertThrows(
                IllegalArgumentException.class,
                () -> Vocabulary.of("facts", facts -> "facts", FactsVocabulary.STAFF, FactsVocabulary.STAFF.derived()));
    }

    @Test
    void twoMeaningsOfOneWordAreRefused() {
        Count<Facts> other = MAKE.count("staff", 0, 9, facts -> 1);
        Rule<Facts> mixed = Rule.of("R1", Verdict.REFUSE, other.atLeast(FactsVocabulary.STAFF));
        PolicyFailure failure = assertThrows(PolicyFailure.class, () -> mixed.decide(Facts.none()));

        assertEquals("policy R1 failed: two different attributes are called staff", failure.getMessage());
        assertFalse(Stream.of(other).anyMatch(FactsVocabulary.STAFF::equals));
    }
}
