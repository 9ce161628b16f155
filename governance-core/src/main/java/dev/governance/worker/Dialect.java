package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A way of speaking in which a worker can talk with residents (方言), such as {@code 粤语}.
 *
 * <p>A word of the embedder's own list. Immutable and thread-safe; ordered by its text.
 *
 * @param value letters and digits of any script, joined by single hyphens; at most 40 characters
 */
public record Dialect(@JsonValue String value) implements Comparable<Dialect>, Serializable {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the word has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Dialect {
        checkArgument(
                value.length() <= 40 && FORM.matcher(value).matches(),
                "a dialect is one word of letters, digits and hyphens, but was: %s",
                value);
    }

    /**
     * Returns the dialect with a name.
     *
     * @param value the name
     * @return the dialect
     * @throws IllegalArgumentException if the name has another form
     */
    public static Dialect of(String value) {
        return new Dialect(value);
    }

    @Override
    public int compareTo(Dialect other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
