package dev.governance.json;

import com.google.common.collect.ImmutableMap;

/** What in this room is no value: most of it reads and writes. */
public final class JsonSamples {

    private JsonSamples() {}

    /** Readers, writers and what they hand over. */
    public static ImmutableMap<Class<?>, String> noValues() {
        return ImmutableMap.of(
                JsonFormat.class, "reads and writes",
                JsonLineWriter.class, "writes to a stream",
                JsonLines.class, "reads from a stream",
                Source.class, "is a stream or a text, read once",
                LineEntry.Good.class, "holds a foreign value",
                LineEntry.Faulty.class, "holds an exception");
    }

    /** What is not written as JSON. */
    public static ImmutableMap<Class<?>, String> notOnTheWire() {
        return ImmutableMap.of(FindingSentences.class, "looks sentences up in bundles");
    }
}
