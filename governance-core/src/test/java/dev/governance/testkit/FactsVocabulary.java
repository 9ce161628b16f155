package dev.governance.testkit;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.policy.Attributes;
import dev.governance.policy.Choice;
import dev.governance.policy.Choices;
import dev.governance.policy.Count;
import dev.governance.policy.Day;
import dev.governance.policy.Flag;
import dev.governance.policy.Quantity;
import dev.governance.policy.Values;
import dev.governance.policy.Vocabulary;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * A vocabulary with every kind of attribute, each both always known and missing at times, over small domains, so that
 * generated cases meet.
 */
public final class FactsVocabulary {

    private static final Attributes<Facts> MAKE = Attributes.of(Facts.class);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** Three colours. */
    public static final Values<String> COLOURS = Values.of(ImmutableList.of("red", "green", "blue"));

    /** More elements than one long has bits. */
    public static final Values<String> MANY =
            Values.of(IntStream.range(0, 130).mapToObj(i -> "e" + i).toList());

    /** Yes or no, always known. */
    public static final Flag<Facts> OPEN = MAKE.flag("open", facts -> facts.get("open"));

    /** Yes or no. */
    public static final Flag<Facts> URGENT = MAKE.flagIfKnown("urgent", facts -> facts.find("urgent"));

    /** Yes or no. */
    public static final Flag<Facts> LEGAL = MAKE.flagIfKnown("legal", facts -> facts.find("legal"));

    /** One of an enum, always known. */
    public static final Choice<Facts, DayOfWeek> WEEKDAY =
            MAKE.choice("weekday", DayOfWeek.class, facts -> facts.get("weekday"));

    /** One of an enum. */
    public static final Choice<Facts, DayOfWeek> DUE =
            MAKE.choiceIfKnown("due", DayOfWeek.class, facts -> facts.find("due"));

    /** One of three texts. */
    public static final Choice<Facts, String> COLOUR =
            MAKE.choiceIfKnown("colour", COLOURS, facts -> facts.find("colour"));

    /** One of many texts, always known. */
    public static final Choice<Facts, String> MATTER = MAKE.choice("matter", MANY, facts -> facts.get("matter"));

    /** Some of three texts. */
    public static final Choices<Facts, String> ASKED =
            MAKE.choicesIfKnown("asked", COLOURS, facts -> facts.find("asked"));

    /** Some of three texts. */
    public static final Choices<Facts, String> GRANTED =
            MAKE.choicesIfKnown("granted", COLOURS, facts -> facts.find("granted"));

    /** Some of many texts, always known. */
    public static final Choices<Facts, String> PROOFS = MAKE.choices("proofs", MANY, facts -> facts.get("proofs"));

    /** Some of many texts, always known. */
    public static final Choices<Facts, String> BANNED = MAKE.choices("banned", MANY, facts -> facts.get("banned"));

    /** A whole number, always known. */
    public static final Count<Facts> HOURS = MAKE.count("hours", 0, 4, facts -> facts.<Long>get("hours"));

    /** A whole number below and above zero. */
    public static final Count<Facts> BALANCE = MAKE.countIfKnown("balance", -2, 2, facts -> facts.find("balance"));

    /** A whole number. */
    public static final Count<Facts> STAFF = MAKE.countIfKnown("staff", 0, 3, facts -> facts.find("staff"));

    /** A decimal with one place. */
    public static final Quantity<Facts, BigDecimal> RATE =
            MAKE.decimalIfKnown("rate", 1, new BigDecimal("0.0"), new BigDecimal("0.4"), facts -> facts.find("rate"));

    /** A decimal with two places. */
    public static final Quantity<Facts, BigDecimal> LOAD =
            MAKE.decimalIfKnown("load", 2, new BigDecimal("0.28"), new BigDecimal("0.32"), facts -> facts.find("load"));

    /** An amount of money. */
    public static final Quantity<Facts, Money> FUNDS =
            MAKE.moneyIfKnown("funds", Money.zero(), Money.ofFen(5), facts -> facts.find("funds"));

    /** An amount of money. */
    public static final Quantity<Facts, Money> COSTS =
            MAKE.moneyIfKnown("costs", Money.ofFen(-2), Money.ofFen(2), facts -> facts.find("costs"));

    /** A date. */
    public static final Day<Facts> ASKED_ON =
            MAKE.dayIfKnown("askedOn", MONDAY, MONDAY.plusDays(4), facts -> facts.find("askedOn"));

    /** A date. */
    public static final Day<Facts> STARTS_ON =
            MAKE.dayIfKnown("startsOn", MONDAY, MONDAY.plusDays(4), facts -> facts.find("startsOn"));

    private static final Vocabulary<Facts> ALL = Vocabulary.of(
            "facts",
            facts -> "facts",
            OPEN,
            URGENT,
            LEGAL,
            WEEKDAY,
            DUE,
            COLOUR,
            MATTER,
            ASKED,
            GRANTED,
            PROOFS,
            BANNED,
            HOURS,
            BALANCE,
            STAFF,
            RATE,
            LOAD,
            FUNDS,
            COSTS,
            ASKED_ON,
            STARTS_ON);

    private FactsVocabulary() {}

    /**
     * Returns the vocabulary.
     *
     * @return all attributes of this class
     */
    public static Vocabulary<Facts> all() {
        return ALL;
    }
}
