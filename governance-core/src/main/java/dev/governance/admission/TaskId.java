package dev.governance.admission;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.io.Serializable;

/**
 * The id of a request (申请编号), such as {@code T-2026-017}.
 *
 * @param value letters, digits, dots, hyphens and underscores, at most 80; safe as a part of a file's name
 */
public record TaskId(@JsonValue String value) implements Comparable<TaskId>, Serializable {

    private static final int MOST = 80;

    private static final CharMatcher LETTERS_AND_DIGITS =
            CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z')).or(CharMatcher.inRange('0', '9'));

    private static final CharMatcher ALLOWED =
            LETTERS_AND_DIGITS.or(CharMatcher.anyOf("._-")).precomputed();

    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {
        checkArgument(
                !value.isEmpty()
                        && value.length() <= MOST
                        && LETTERS_AND_DIGITS.matches(value.charAt(0))
                        && ALLOWED.matchesAllOf(value),
                "a request's id is at most 80 letters, digits, dots, hyphens and underscores, but was: %s",
                value);
    }

    /**
     * Returns the id with a text.
     *
     * @param value the text
     * @return the id
     */
    public static TaskId of(String value) {
        return new TaskId(value);
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
