package dev.governance.goal;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The id of a goal, project or task (目标编号).
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value letters and digits of any script, joined by single dots, hyphens and underscores; at most 80 characters
 */
public record GoalId(@JsonValue String value) implements Comparable<GoalId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}]+(?:[._-][\\p{L}\\p{N}]+)*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GoalId {
        checkArgument(
                value.length() <= 80 && FORM.matcher(value).matches(),
                "a goal's id is letters and digits of any script, joined by single dots, hyphens and underscores, at most 80 characters, but was: %s",
                value);
    }

    /**
     * Returns the id with a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
