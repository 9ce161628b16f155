package dev.governance.examples.edge;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * A column of a table: the field of the JSON form that it fills, what it is called, and what its cells hold.
 *
 * @param field the field, with a point for each level, such as {@code workload.hours}
 * @param en the English header
 * @param zh the Chinese header
 * @param kind what its cells hold
 * @param required whether the table must have the column; whether a cell may be blank is for the type to say
 * @param labels the words that people write for names of the wire, such as 是 for {@code true}; empty where they write
 *     the names themselves
 */
public record CsvColumn(
        String field, String en, String zh, Kind kind, boolean required, ImmutableMap<String, String> labels) {

    /** What cells hold, and how they become JSON. */
    public enum Kind {
        /** A text, as it is. */
        TEXT,
        /** A number: ASCII digits, a minus sign before and a point; no separators, no exponent. */
        NUMBER,
        /** An amount of yuan with at most two decimals, which becomes whole fen. */
        YUAN,
        /** 是 or 否, {@code true} or {@code false}. */
        FLAG,
        /** Texts with ; or ； or 、 between them. */
        LIST,
        /** Sources joined by semicolons, such as {@code 城市居民委员会组织法 第3条（2018-12-29）}. */
        CITATIONS
    }

    /**
     * Returns a column that must be there.
     *
     * @param field the field that it fills
     * @param en the English header
     * @param zh the Chinese header
     * @param kind what its cells hold
     * @return the column
     */
    public static CsvColumn of(String field, String en, String zh, Kind kind) {
        return new CsvColumn(field, en, zh, kind, true, ImmutableMap.of());
    }

    /**
     * Returns the column as one that may be left out.
     *
     * @return the column
     */
    public CsvColumn optional() {
        return new CsvColumn(field, en, zh, kind, false, labels);
    }

    /**
     * Returns the column with words for names of the wire.
     *
     * @param words the names by the words for them
     * @return the column
     */
    public CsvColumn labelled(ImmutableMap<String, String> words) {
        return new CsvColumn(field, en, zh, kind, required, words);
    }

    /** What the header may call it. */
    ImmutableSet<String> names() {
        return ImmutableSet.of(zh, en, field);
    }

    /** The steps to the field. */
    String[] path() {
        return field.split("\\.");
    }

    /** The JSON pointer of the field. */
    String pointer() {
        return "/" + field.replace('.', '/');
    }
}
