package dev.governance.basics;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a review or a rule found (发现): a stable code, the numbers that led to it, and where the yardstick comes from.
 *
 * <p>A finding is a value, never an exception. Its sentence comes from the bundle for its code, or from the finding
 * itself where a policy that is data brings its own. Nothing personal is put into the values. Immutable and
 * thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFinding.class)
@JsonDeserialize(as = ImmutableFinding.class)
@JsonPropertyOrder({"code", "severity", "subject", "sentence", "values", "citations"})
public abstract class Finding implements Serializable {

    Finding() {}

    /** How much a finding weighs. */
    public enum Severity {
        /** Worth knowing; nothing is asked of anybody. */
        NOTE,
        /** Inside a tolerance, or not certain; somebody should look. */
        WARNING,
        /** Against a rule. */
        FAULT
    }

    /**
     * Returns the stable code, such as {@code grid.below-minimum}: lower-case words joined by dots and hyphens.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * Returns how much the finding weighs.
     *
     * @return the severity; {@link Severity#FAULT} unless it is said
     */
    @Value.Default
    public Severity severity() {
        return Severity.FAULT;
    }

    /**
     * Returns the id of what the finding is about, such as a grid, a duty or an organization; never a person's name.
     *
     * @return the id
     */
    public abstract Optional<String> subject();

    /**
     * Returns the sentence that a policy brought itself; absent where the bundle for the code has it.
     *
     * @return the sentence, places unfilled
     */
    public abstract Optional<Sentence> sentence();

    /**
     * Returns the numbers and names that led to the finding, in the order in which they are told.
     *
     * @return values by name, each as it prints
     */
    public abstract ImmutableMap<String, String> values();

    /**
     * Returns where the yardstick comes from.
     *
     * @return the citations
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns the finding with other values.
     *
     * @param values values by name, in the order in which they are told
     * @return a finding that says the same with these values
     */
    public abstract Finding withValues(Map<String, ? extends String> values);

    /**
     * Returns a builder for a finding.
     *
     * @param code the stable code
     * @return a builder that has the code
     */
    public static Builder builder(String code) {
        Builder builder = new Builder();
        builder.code(code);
        return builder;
    }

    @Value.Check
    void check() {
        checkState(
                isCode(code()), "a finding's code is lower-case words joined by dots and hyphens, but was: %s", code());
    }

    /** Every finding is checked: a pattern took a third of the time that making one takes. */
    private static boolean isCode(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean joins = sign == '.' || sign == '-';
            if (joins ? !inWord : (sign < 'a' || sign > 'z') && (sign < '0' || sign > '9')) {
                return false;
            }
            inWord = !joins;
        }
        return inWord;
    }

    /** Builds a {@link Finding}. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
