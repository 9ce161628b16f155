package dev.governance.duty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The id of a case (办件编号), such as {@code C-2026-001}.
 *
 * @param value letters, digits, dots, hyphens and underscores, at most 120
 */
public record CaseId(@JsonValue String value) implements Comparable<CaseId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseId {
        checkArgument(
                FORM.matcher(value).matches(),
                "the id of a case is at most 120 letters, digits, dots, hyphens and underscores, but was: %s",
                value);
    }

    /**
     * Returns the id with a text.
     *
     * @param value the text
     * @return the id
     */
    public static CaseId of(String value) {
        return new CaseId(value);
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
