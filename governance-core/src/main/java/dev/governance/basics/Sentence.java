package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * A sentence in English and in Chinese (双语文句), with named places such as {@code {required}} that {@link #fill} fills.
 *
 * <p>Both languages are written out: a missing one would silently fall back to the language of the machine. Immutable
 * and thread-safe.
 *
 * @param en the English sentence; not blank
 * @param zh the Chinese sentence; not blank
 */
@JsonPropertyOrder({"en", "zh"})
public record Sentence(String en, String zh) implements Serializable {

    /** Checks that both languages are there. */
    public Sentence {
        checkArgument(!en.isBlank(), "the English sentence is blank (Chinese: %s)", zh);
        checkArgument(!zh.isBlank(), "the Chinese sentence is blank (English: %s)", en);
    }

    /**
     * Returns a sentence in both languages.
     *
     * @param en the English sentence
     * @param zh the Chinese sentence
     * @return the sentence
     */
    public static Sentence of(String en, String zh) {
        return new Sentence(en, zh);
    }

    /**
     * Returns the sentence in the language of a locale: Chinese for any Chinese locale, English for all others.
     *
     * @param locale the reader's locale
     * @return the text, places unfilled
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }

    /**
     * Returns the sentence with each {@code {name}} replaced by its value. A place without a value stays as it is, so
     * that a reader sees that something is unknown instead of reading a gap.
     *
     * @param values the values by name
     * @return the filled sentence
     */
    public Sentence fill(Map<String, String> values) {
        return values.isEmpty() ? this : new Sentence(fill(en, values), fill(zh, values));
    }

    /**
     * Returns the names of the places, such as {@code required} for {@code {required}}.
     *
     * @return the names in the order in which they stand, those of the English sentence first, each once
     */
    public ImmutableSet<String> places() {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        placesOf(en, names);
        placesOf(zh, names);
        return names.build();
    }

    private static void placesOf(String text, ImmutableSet.Builder<String> names) {
        int close = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', close)) {
            close = text.indexOf('}', open);
            if (close < 0) {
                return;
            }
            names.add(text.substring(open + 1, close));
        }
    }

    private static String fill(String text, Map<String, String> values) {
        StringBuilder filled = new StringBuilder(text.length() + 16);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = values.get(text.substring(open + 1, close));
            filled.append(text, at, open).append(value == null ? text.substring(open, close + 1) : value);
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }
}
