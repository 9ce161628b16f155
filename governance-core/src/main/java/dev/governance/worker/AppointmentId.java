package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number of an appointment (任职编号), under which findings speak of it.
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value letters and digits joined by dots and hyphens; at most 80 characters
 */
public record AppointmentId(@JsonValue String value) implements Comparable<AppointmentId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AppointmentId {
        checkArgument(
                value.length() <= 80 && FORM.matcher(value).matches(),
                "an appointment's id is letters and digits joined by dots and hyphens, at most 80 characters, but was: %s",
                value);
    }

    /**
     * Returns the id with a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static AppointmentId of(String value) {
        return new AppointmentId(value);
    }

    @Override
    public int compareTo(AppointmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
