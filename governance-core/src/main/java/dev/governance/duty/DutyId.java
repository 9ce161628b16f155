package dev.governance.duty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The id of a duty in a catalogue (事项编码), such as {@code assist-07}.
 *
 * @param value letters, digits, dots and hyphens, at most 80
 */
public record DutyId(@JsonValue String value) implements Comparable<DutyId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");

    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DutyId {
        checkArgument(
                value.length() <= 80 && FORM.matcher(value).matches(),
                "a duty's id is letters and digits joined by dots and hyphens, but was: %s",
                value);
    }

    /**
     * Returns the id with a text.
     *
     * @param value the text
     * @return the id
     */
    public static DutyId of(String value) {
        return new DutyId(value);
    }

    @Override
    public int compareTo(DutyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
