package dev.governance.admission;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The id of a request (申请编号), such as {@code T-2026-017}.
 *
 * @param value letters, digits, dots, hyphens and underscores, at most 80; safe as a part of a file's name
 */
public record TaskId(@JsonValue String value) implements Comparable<TaskId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {
        checkArgument(
                FORM.matcher(value).matches(),
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
