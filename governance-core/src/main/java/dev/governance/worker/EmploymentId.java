package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number of a contract of employment (聘用编号), under which findings speak of it instead of the person.
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value letters and digits joined by dots and hyphens; at most 80 characters
 */
public record EmploymentId(@JsonValue String value) implements Comparable<EmploymentId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmploymentId {
        checkArgument(
                value.length() <= 80 && FORM.matcher(value).matches(),
                "an employment's id is letters and digits joined by dots and hyphens, at most 80 characters, but was: %s",
                value);
    }

    /**
     * Returns the id with a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static EmploymentId of(String value) {
        return new EmploymentId(value);
    }

    @Override
    public int compareTo(EmploymentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
