package dev.governance.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.governance.policy.Condition;

/**
 * A condition as a document writes it (书面条件), a part of documents of other kinds; {@link DocumentBinder} binds it to a vocabulary.
 *
 * <p>Immutable and thread-safe.
 */
public final class WrittenCondition {

    private final PolicyForm.ConditionForm form;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WrittenCondition(PolicyForm.ConditionForm form) {
        this.form = requireNonNull(form, "form");
    }

    /**
     * Writes a condition.
     *
     * @param condition the condition
     * @return its written form
     * @throws IllegalArgumentException if it holds what is written as a function, which has no form
     */
    public static WrittenCondition of(Condition<?> condition) {
        return new WrittenCondition(PolicyWriter.condition(requireNonNull(condition, "condition")));
    }

    @JsonValue
    PolicyForm.ConditionForm form() {
        return form;
    }

    /** Tells whether the other is written alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenCondition that && form.equals(that.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    /** Returns the JSON. */
    @Override
    public String toString() {
        return JsonFormat.standard().write(this);
    }
}
