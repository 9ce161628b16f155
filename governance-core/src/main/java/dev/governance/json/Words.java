package dev.governance.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words for what stands in a document and for what may stand there, in both languages. */
final class Words {

    /** The most characters of a list of what is allowed. */
    private static final int LIST = 240;

    private Words() {}

    /** A list of names, cut where it grows long. */
    static String list(Collection<String> names) {
        StringBuilder list = new StringBuilder();
        for (String name : names) {
            String next = Echo.of(name);
            if (list.length() + next.length() > LIST) {
                return list.append(", …").toString();
            }
            list.append(list.length() == 0 ? "" : ", ").append(next);
        }
        return list.toString();
    }

    /** The finding that one kind of value stands where another is expected. */
    static Finding wrongType(@Nullable JsonToken found, String expected) {
        String is = of(found);
        Sentence frame = sentence("json.wrong-type");
        Sentence there = sentence("json.word." + is);
        Sentence wanted = sentence("json.word." + expected);
        String en = frame.fill(ImmutableMap.of("found", there.en(), "expected", wanted.en()))
                .en();
        String zh = frame.fill(ImmutableMap.of("found", there.zh(), "expected", wanted.zh()))
                .zh();
        return Finding.builder("json.wrong-type")
                .putValues("found", is)
                .putValues("expected", expected)
                .sentence(Sentence.of(en, zh))
                .build();
    }

    private static Sentence sentence(String code) {
        return Objects.requireNonNull(FindingSentences.standard().byCode().get(code), code);
    }

    /** The word for what stands at a token. */
    static String of(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT, FIELD_NAME -> "object";
            case START_ARRAY, END_ARRAY -> "list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT -> "whole-number";
            case VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "flag";
            case VALUE_NULL -> "null";
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> "nothing";
        };
    }
}
