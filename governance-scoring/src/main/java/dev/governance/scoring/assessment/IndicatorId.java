package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The id of an indicator in a scheme (指标编号): what conditions and scores call it, so a name in camelCase.
 *
 * @param value letters and digits, the first a small letter, at most 60
 */
public record IndicatorId(@JsonValue String value) implements Comparable<IndicatorId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is another
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorId {
        checkArgument(
                FORM.matcher(value).matches(),
                "an indicator's id is in camelCase, of at most 60 letters and digits, but was: %s",
                value);
    }

    /**
     * Returns the id with a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
