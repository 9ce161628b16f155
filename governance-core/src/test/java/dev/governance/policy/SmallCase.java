package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A subject with few facts, each of a small domain, so that all cases can be tried. */
record SmallCase(ImmutableMap<String, Serializable> facts) implements Serializable {

    private static final Attributes<SmallCase> MAKE = Attributes.of(SmallCase.class);
    private static final Values<String> COLOURS = Values.of(List.of("red", "green", "blue"));
    private static final Values<String> PAPERS = Values.of(List.of("funds", "staff", "powers"));

    static final Count<SmallCase> A =
            MAKE.countIfKnown("a", 0, 3, reading("a", Long.class)).changeable(2);
    static final Count<SmallCase> B =
            MAKE.countIfKnown("b", -2, 2, reading("b", Long.class)).changeable(1);
    static final Count<SmallCase> C = MAKE.countIfKnown("c", 0, 4, reading("c", Long.class));
    static final Quantity<SmallCase, BigDecimal> X = MAKE.decimalIfKnown(
                    "x", 1, new BigDecimal("-0.1"), new BigDecimal("0.2"), reading("x", BigDecimal.class))
            .changeable(3);
    static final Quantity<SmallCase, Money> M =
            MAKE.moneyIfKnown("m", Money.ofFen(0), Money.ofFen(3), reading("m", Money.class));
    static final Day<SmallCase> D = MAKE.dayIfKnown(
                    "d", LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1), reading("d", LocalDate.class))
            .changeable(1);
    static final Flag<SmallCase> F =
            MAKE.flagIfKnown("f", reading("f", Boolean.class)).changeable(2);
    static final Flag<SmallCase> G = MAKE.flagIfKnown("g", reading("g", Boolean.class));
    static final Choice<SmallCase, String> K =
            MAKE.choiceIfKnown("k", COLOURS, reading("k", String.class)).changeable(3);
    static final Choice<SmallCase, String> L = MAKE.choiceIfKnown("l", PAPERS, reading("l", String.class));
    static final Choices<SmallCase, String> S =
            MAKE.<String>choicesIfKnown("s", PAPERS, elements("s")).changeable(1);
    static final Choices<SmallCase, String> T = MAKE.choicesIfKnown("t", PAPERS, elements("t"));

    static final ImmutableList<Attribute<SmallCase, ?>> ALL = ImmutableList.of(A, B, C, X, M, D, F, G, K, L, S, T);

    static final Vocabulary<SmallCase> VOCABULARY = Vocabulary.of("small-case", SmallCase::id, ALL);

    private static <V> Reading<SmallCase, Optional<V>> reading(String name, Class<V> type) {
        return subject -> Optional.ofNullable(subject.facts().get(name)).map(type::cast);
    }

    @SuppressWarnings("unchecked") // what is put in under these names is a set of texts
    private static Reading<SmallCase, Optional<Set<String>>> elements(String name) {
        return subject -> Optional.ofNullable((Set<String>) subject.facts().get(name));
    }

    String id() {
        return "case" + facts.hashCode();
    }

    /** Returns the subject whose facts a row knows. */
    static SmallCase of(Row<SmallCase> row) {
        ImmutableMap.Builder<String, Serializable> facts = ImmutableMap.builder();
        for (Attribute<SmallCase, ?> attribute : row.layout().attributes()) {
            row.value(attribute).ifPresent(value -> facts.put(attribute.name(), (Serializable) value));
        }
        return new SmallCase(facts.buildOrThrow());
    }

    /** Returns all rows that complete what a row knows. */
    static List<Row<SmallCase>> completions(Row<SmallCase> known) {
        List<Row<SmallCase>> rows = new ArrayList<>();
        rows.add(known);
        for (Attribute<SmallCase, ?> attribute : known.layout().attributes()) {
            if (!known.knows(attribute)) {
                List<Row<SmallCase>> longer = new ArrayList<>();
                for (Row<SmallCase> row : rows) {
                    for (long encoded : domain(attribute)) {
                        longer.add(with(row, attribute, encoded));
                    }
                }
                rows = longer;
            }
        }
        return rows;
    }

    static Row<SmallCase> with(Row<SmallCase> row, Attribute<SmallCase, ?> attribute, long encoded) {
        long[] values = row.values().clone();
        values[row.layout().slot(attribute)] = encoded;
        return new Row<>(row.layout(), values, null);
    }

    /** Returns all values of an attribute as they stand in a row; here they take one long each. */
    static long[] domain(Attribute<SmallCase, ?> attribute) {
        if (attribute instanceof Quantity<SmallCase, ?> quantity) {
            return java.util.stream.LongStream.rangeClosed(quantity.leastEncoded(), quantity.greatestEncoded())
                    .toArray();
        }
        int size = attribute instanceof Choice<?, ?> choice
                ? choice.values().size()
                : attribute instanceof Choices<?, ?> choices
                        ? 1 << choices.values().size()
                        : 2;
        return java.util.stream.LongStream.range(0, size).toArray();
    }
}
