package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The id of a rule, such as {@code R04} or {@code funding-follows-task}: letters, digits, dots and hyphens.
 *
 * @param value the id, at most 80 characters, beginning with a letter or a digit
 */
public record RuleId(@JsonValue String value) implements Comparable<RuleId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");

    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleId {
        checkArgument(
                value.length() <= 80 && FORM.matcher(value).matches(),
                "a rule's id is letters and digits joined by dots and hyphens, but was: %s",
                value);
    }

    /**
     * Returns the rule id with a text.
     *
     * @param value the text
     * @return the id
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** Returns the stable code under which a finding of this rule is told, unless the rule says another. */
    String code() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
