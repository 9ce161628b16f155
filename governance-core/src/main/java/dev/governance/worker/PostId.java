package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The id of a kind of post (岗位), such as {@code chief}; a word of the scale's own list.
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value letters and digits of any script, joined by single hyphens; at most 40 characters
 */
public record PostId(@JsonValue String value) implements Comparable<PostId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PostId {
        checkArgument(
                value.length() <= 40 && FORM.matcher(value).matches(),
                "a post's id is letters and digits of any script, joined by single hyphens, at most 40 characters, but was: %s",
                value);
    }

    /**
     * Returns the id with a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static PostId of(String value) {
        return new PostId(value);
    }

    @Override
    public int compareTo(PostId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
