package dev.governance.examples.edge;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The forms of content that commands read. */
public enum InputFormat {
    /** One JSON document that is not a list. */
    JSON,
    /** One JSON document that is a list of values. */
    JSON_LIST,
    /** A JSON document on each line. */
    JSON_LINES,
    /** A table in comma-separated values. */
    CSV;

    /** How many bytes are looked at where the name does not tell. */
    static final int BEGINNING = 1 << 16;

    /** The form by the ending of a name, or else by the beginning of the content. */
    static InputFormat of(String name, BufferedInputStream stream) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return CSV;
        }
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        stream.mark(BEGINNING);
        String text = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        stream.reset();
        text = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        if (text.startsWith("[")) {
            return JSON_LIST;
        }
        return lower.endsWith(".json") ? JSON : of(text);
    }

    private static InputFormat of(String text) {
        if (!text.startsWith("{")) {
            return text.isEmpty() ? JSON : CSV;
        }
        int end = text.indexOf('\n');
        boolean more = end >= 0 && !text.substring(end).isBlank();
        return more && text.substring(0, end).stripTrailing().endsWith("}") ? JSON_LINES : JSON;
    }
}
