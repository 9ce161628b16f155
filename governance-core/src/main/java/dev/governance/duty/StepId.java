package dev.governance.duty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The id of a step of a procedure (环节编号), such as {@code accept}.
 *
 * @param value letters, digits, dots, hyphens and underscores, at most 120
 */
public record StepId(@JsonValue String value) implements Comparable<StepId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepId {
        checkArgument(
                FORM.matcher(value).matches(),
                "the id of a step of a procedure is at most 120 letters, digits, dots, hyphens and underscores, but was: %s",
                value);
    }

    /**
     * Returns the id with a text.
     *
     * @param value the text
     * @return the id
     */
    public static StepId of(String value) {
        return new StepId(value);
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
