package dev.governance.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A value with a field of every kind that the wire knows. */
record Everything(
        String text,
        int whole,
        long large,
        BigInteger huge,
        BigDecimal exact,
        double real,
        boolean flag,
        Kind kind,
        LocalDate day,
        Instant moment,
        Money money,
        Code code,
        Optional<String> maybe,
        OptionalInt maybeWhole,
        ImmutableList<String> list,
        List<Integer> numbers,
        ImmutableSet<Kind> set,
        ImmutableMap<String, Integer> map,
        Part part) {

    /** What stands for a value in JSON, all fields given. */
    static final ImmutableMap<String, String> JSON = ImmutableMap.<String, String>builder()
            .put("text", "\"网格\"")
            .put("whole", "300")
            .put("large", "9007199254740993")
            .put("huge", "12345678901234567890")
            .put("exact", "0.10")
            .put("real", "0.5")
            .put("flag", "true")
            .put("kind", "\"GRID\"")
            .put("day", "\"2026-01-31\"")
            .put("moment", "\"2026-01-31T08:30:00Z\"")
            .put("money", "100")
            .put("code", "\"A1\"")
            .put("maybe", "\"x\"")
            .put("maybeWhole", "7")
            .put("list", "[\"a\",\"a\"]")
            .put("numbers", "[1,2]")
            .put("set", "[\"GRID\",\"DUTY\"]")
            .put("map", "{\"b\":1,\"a\":2}")
            .put("part", "{\"is\":\"leaf\",\"size\":1}")
            .buildOrThrow();

    enum Kind {
        GRID,
        DUTY
    }

    record Code(@JsonValue String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Code {
            if (!value.matches("[A-Z][0-9]")) {
                throw new IllegalArgumentException("a code is a letter and a digit, not " + value);
            }
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Part.Leaf.class, name = "leaf"),
        @JsonSubTypes.Type(value = Part.Branch.class, name = "branch")
    })
    sealed interface Part {
        record Leaf(int size) implements Part {
            public Leaf {
                if (size < 0) {
                    throw new IllegalArgumentException("a size is not negative, but was " + size);
                }
            }
        }

        record Branch(List<Part> parts) implements Part {}
    }

    /** The JSON of a value with one field written otherwise; a field that is written as nothing is left out. */
    static String with(String field, String json) {
        StringBuilder text = new StringBuilder();
        JSON.forEach((name, usual) -> {
            String value = name.equals(field) ? json : usual;
            if (!value.isEmpty()) {
                text.append(text.length() == 0 ? "{" : ",")
                        .append('"')
                        .append(name)
                        .append("\":")
                        .append(value);
            }
        });
        return text.append('}').toString();
    }
}
