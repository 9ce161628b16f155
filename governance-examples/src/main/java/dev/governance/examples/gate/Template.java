package dev.governance.examples.gate;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A sentence in one language, cut at its places, so that only the values are written anew. */
final class Template {

    private static final String UNKNOWN = "…";

    private final List<byte[]> pieces = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Template(String sentence) {
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            int close = sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            pieces.add(JsonBytes.ofText(sentence.substring(at, open)));
            names.add(sentence.substring(open + 1, close));
            at = close + 1;
        }
        pieces.add(JsonBytes.ofText(sentence.substring(at)));
    }

    /** Appends the sentence between quotes that are there already; a place without a value is told by dots. */
    void write(JsonBytes out, ImmutableMap<String, String> values, UnaryOperator<String> shown) {
        for (int i = 0; i < names.size(); i++) {
            out.raw(pieces.get(i));
            String value = values.get(names.get(i));
            out.text(value == null ? UNKNOWN : shown.apply(value));
        }
        out.raw(pieces.get(names.size()));
    }
}
