package dev.governance.goal;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The id of a line of a budget (预算项目编号) from which a goal is paid, as the budget's owner writes it.
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value letters and digits of any script, joined by single dots, slashes, hyphens and underscores; at most 80 characters
 */
public record BudgetReference(@JsonValue String value) implements Comparable<BudgetReference>, Serializable {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}]+(?:[._/-][\\p{L}\\p{N}]+)*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BudgetReference {
        checkArgument(
                value.length() <= 80 && FORM.matcher(value).matches(),
                "a reference to a budget is letters and digits of any script, joined by single dots, slashes, hyphens and underscores, at most 80 characters, but was: %s",
                value);
    }

    /**
     * Returns the id with a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static BudgetReference of(String value) {
        return new BudgetReference(value);
    }

    @Override
    public int compareTo(BudgetReference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
