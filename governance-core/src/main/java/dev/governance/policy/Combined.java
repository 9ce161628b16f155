package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several policies combined.
 *
 * @param <T> the subject
 */
final class Combined<T> extends PolicyTree<T> {

    private static final int TOLD = 4;

    private final Combination combination;
    private final Verdict conflict;
    private final ImmutableList<PolicyTree<T>> parts;

    private Combined(Combination combination, Verdict conflict, ImmutableList<PolicyTree<T>> parts) {
        this.combination = combination;
        this.conflict = conflict;
        this.parts = parts;
    }

    static <T> Combined<T> of(Combination combination, List<? extends AdmissionPolicy<? super T>> policies) {
        return new Combined<>(combination, Verdict.ABSTAIN, trees(policies));
    }

    static <T> Combined<T> onlyOne(Verdict conflict, List<? extends AdmissionPolicy<? super T>> policies) {
        checkArgument(conflict.speaks(), "a conflict must have a verdict that speaks");
        return new Combined<>(Combination.ONLY_ONE, conflict, trees(policies));
    }

    private static <T> ImmutableList<PolicyTree<T>> trees(List<? extends AdmissionPolicy<? super T>> policies) {
        return policies.stream().map(PolicyTree::<T>part).collect(ImmutableList.toImmutableList());
    }

    Combination combination() {
        return combination;
    }

    Verdict conflict() {
        return conflict;
    }

    @Override
    ImmutableList<PolicyTree<T>> parts() {
        return parts;
    }

    @Override
    PlainDecision over(Row<T> row) {
        if (combination != Combination.FIRST) {
            return combination.of(each(parts, row), conflict);
        }
        PlainDecision first = PlainDecision.ABSTENTION;
        for (PolicyTree<T> part : parts) {
            if (!first.mayBe(Verdict.ABSTAIN)) {
                break;
            }
            first = first.orElse(part.over(row));
        }
        return first;
    }

    @Override
    @Nullable
    Step<T> compile(PolicyCompiler<T> compiler) {
        return compiler.combined(this);
    }

    @Override
    Explanation explain(Row<T> row) {
        return Explanation.node(combination.word(), over(row), each(row));
    }

    private List<Explanation> each(Row<T> row) {
        List<Explanation> nodes = new ArrayList<>();
        PlainDecision first = PlainDecision.ABSTENTION;
        for (PolicyTree<T> part : parts) {
            boolean asked = first.mayBe(Verdict.ABSTAIN);
            nodes.add(asked ? part.explain(row) : part.explainUnasked(row));
            if (asked && combination == Combination.FIRST) {
                first = first.orElse(part.over(row));
            }
        }
        return nodes;
    }

    /** The parts by name, the first few: a failure of a policy of a thousand rules is told in a line. */
    @Override
    String label() {
        String told = parts.stream().limit(TOLD).map(PolicyTree::label).collect(Collectors.joining(", "));
        String rest = parts.size() > TOLD ? " and " + (parts.size() - TOLD) + " more" : "";
        return combination.word() + "(" + told + rest + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Combined<?> that
                && combination == that.combination
                && conflict == that.conflict
                && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(combination, conflict, parts);
    }

    @Override
    public String toString() {
        return combination.word()
                + parts.stream()
                        .map(PolicyTree::toString)
                        .collect(Collectors.joining(
                                ", ", combination == Combination.ONLY_ONE ? "[" + conflict + "](" : "(", ")"));
    }
}
