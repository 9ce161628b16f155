package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy that is silent unless a condition holds.
 *
 * @param <T> the subject
 */
final class Guarded<T> extends PolicyTree<T> {

    private final Condition<T> condition;
    private final PolicyTree<T> part;

    Guarded(Condition<T> condition, PolicyTree<T> part) {
        this.condition = condition;
        this.part = part;
    }

    @Override
    Condition<T> condition() {
        return condition;
    }

    @Override
    ImmutableList<PolicyTree<T>> parts() {
        return ImmutableList.of(part);
    }

    @Override
    PlainDecision over(Row<T> row) {
        return switch (row.truth(condition)) {
            case TRUE -> part.over(row);
            case FALSE -> PlainDecision.ABSTENTION;
            case UNKNOWN -> part.over(row).perhaps(row.missing(condition));
        };
    }

    @Override
    @Nullable
    Step<T> compile(PolicyCompiler<T> compiler) {
        return compiler.guarded(this);
    }

    @Override
    Explanation explain(Row<T> row) {
        Explanation guard = Explanation.of(condition, row);
        boolean closed = guard.truth().equals(Optional.of(Truth.FALSE));
        Explanation guarded = closed ? part.explainUnasked(row) : part.explain(row);
        return Explanation.node("when", over(row), List.of(guard, guarded));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Guarded<?> that && condition.equals(that.condition) && part.equals(that.part);
    }

    @Override
    public int hashCode() {
        return Objects.hash(condition, part);
    }

    @Override
    public String toString() {
        return part + ".when(" + condition + ")";
    }
}
