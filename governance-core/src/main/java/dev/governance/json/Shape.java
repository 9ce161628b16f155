package dev.governance.json;

import com.fasterxml.jackson.databind.JavaType;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;

/** What a type looks like on the wire, as far as telling faults and writing a schema need it. */
sealed interface Shape {

    /** A single value: a text, a number, a flag, a date, a name of an enumeration. */
    record Scalar(Kind kind, ImmutableSet<String> allowed, String format) implements Shape {
        static Scalar of(Kind kind) {
            return new Scalar(kind, ImmutableSet.of(), "");
        }
    }

    /** A list or, where the elements are distinct, a set. */
    record ListOf(JavaType element, boolean distinct) implements Shape {}

    /** An object whose names are keys. */
    record MapOf(JavaType value) implements Shape {}

    /** An object with known fields; those that are ignored are written, and skipped when read. */
    record Fields(ImmutableMap<String, Field> byName, ImmutableSet<String> ignored) implements Shape {}

    /** An object of one of several types, told apart by one field. */
    record OneOf(String field, ImmutableSortedMap<String, JavaType> byName) implements Shape {}

    /** An object whose only name tells which type its value is. */
    record Wrapped(ImmutableSortedMap<String, JavaType> byName) implements Shape {}

    /** A value or null. */
    record Maybe(JavaType content) implements Shape {}

    /** Anything that is well-formed; the type's own reader judges it. */
    record Anything() implements Shape {}

    /** A field of an object. */
    record Field(JavaType type, boolean required) {}

    /** The kinds of single values, by the word that faults use for them. */
    enum Kind {
        TEXT("text"),
        WHOLE_NUMBER("whole-number"),
        NUMBER("number"),
        FLAG("flag");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /** Whether what stands at a token, by its word, is of this kind. */
        boolean takes(String found) {
            return word.equals(found) || this == NUMBER && found.equals(WHOLE_NUMBER.word);
        }
    }
}
