package dev.governance.json;

import com.google.common.collect.ImmutableMap;

/** What in this room is no value, or has no form in JSON. */
public final class JsonSamples {

    private JsonSamples() {}

    /** Readers, writers, and what holds a value of anybody's. */
    public static ImmutableMap<Class<?>, String> noValues() {
        return ImmutableMap.<Class<?>, String>builder()
                .put(JsonFormat.class, "reads and writes")
                .put(JsonLines.class, "reads")
                .put(JsonLineWriter.class, "writes")
                .put(Source.class, "is read once")
                .put(DocumentBinder.class, "binds one document")
                .put(Place.class, "is where a reader is")
                .put(WrittenTerm.class, "is a part of a form, until it is bound")
                .put(WrittenCondition.class, "is a part of a form, until it is bound")
                .put(WrittenDocument.class, "is a part of a form, until it is bound")
                .put(LineEntry.Good.class, "holds a foreign value")
                .put(LineEntry.Faulty.class, "holds an exception")
                .buildOrThrow();
    }

    /** What is written in another form. */
    public static ImmutableMap<Class<?>, String> notOnTheWire() {
        return ImmutableMap.of(FindingSentences.class, "is read from bundles");
    }
}
