package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Makes a policy of another, part by part; documents become what they hold. */
abstract class Rewriting<T> {

    PolicyTree<T> rule(Rule<T> rule) {
        return rule.where(condition(rule.condition()));
    }

    PolicyTree<T> settled(Settled<T> settled, PolicyTree<T> part) {
        return new Settled<>(part, settled.forUnknown(), settled.forSilence());
    }

    /** Rewrites a policy that analysis cannot see into. */
    PolicyTree<T> foreign(PolicyTree<T> foreign) {
        return foreign;
    }

    Condition<T> opaque(Condition.Opaque<T> opaque) {
        return opaque;
    }

    final PolicyTree<T> of(PolicyTree<T> tree) {
        if (tree instanceof Rule<T> rule) {
            return rule(rule);
        } else if (tree instanceof Combined<T> combined) {
            List<PolicyTree<T>> parts = combined.parts().stream().map(this::of).toList();
            return combined.combination() == Combination.ONLY_ONE
                    ? Combined.onlyOne(combined.conflict(), parts)
                    : Combined.of(combined.combination(), parts);
        } else if (tree instanceof Guarded<T> guarded) {
            return new Guarded<>(
                    condition(guarded.condition()), of(guarded.parts().get(0)));
        } else if (tree instanceof Settled<T> settled) {
            return settled(settled, of(settled.parts().get(0)));
        } else if (tree instanceof Named<T> named) {
            return new Named<>(
                    named.reference(), named.citations(), of(named.parts().get(0)));
        }
        return tree instanceof PolicyDocument<T> document ? of(document.parts().get(0)) : foreign(tree);
    }

    private Condition<T> condition(Condition<T> condition) {
        if (!condition.isOpaque()) {
            return condition;
        } else if (condition instanceof Condition.All<T> all) {
            return new Condition.All<>(each(all.parts()));
        } else if (condition instanceof Condition.Any<T> any) {
            return new Condition.Any<>(each(any.parts()));
        } else if (condition instanceof Condition.Not<T> not) {
            return new Condition.Not<>(condition(not.part()));
        }
        return opaque((Condition.Opaque<T>) condition);
    }

    private ImmutableList<Condition<T>> each(List<Condition<T>> parts) {
        return parts.stream().map(this::condition).collect(ImmutableList.toImmutableList());
    }

    /** The policy without a rule. */
    static final class Without<T> extends Rewriting<T> {
        private final Rule<T> leftOut;

        Without(Rule<T> leftOut) {
            this.leftOut = leftOut;
        }

        @Override
        PolicyTree<T> rule(Rule<T> rule) {
            return rule.equals(leftOut) ? PolicyTree.of(AdmissionPolicy.<T>abstaining()) : rule;
        }
    }

    /** The policy without the defaults that close its decisions. */
    static final class Unsettled<T> extends Rewriting<T> {
        @Override
        PolicyTree<T> settled(Settled<T> settled, PolicyTree<T> part) {
            return part;
        }
    }

    /** The policy for one subject: predicates on facts that are known, and policies written as functions, have answered. */
    static final class Answered<T> extends Rewriting<T> {
        private final Row<T> row;

        Answered(Row<T> row) {
            this.row = row;
        }

        @Override
        PolicyTree<T> foreign(PolicyTree<T> foreign) {
            return foreign.over(row)
                    .verdict()
                    .map(verdict -> verdict.speaks()
                            ? PolicyTree.of(AdmissionPolicy.<T>always("answered", verdict))
                            : PolicyTree.of(AdmissionPolicy.<T>abstaining()))
                    .orElse(foreign);
        }

        @Override
        Condition<T> opaque(Condition.Opaque<T> opaque) {
            return switch (row.truth(opaque)) {
                case TRUE -> Condition.always();
                case FALSE -> Condition.<T>anyOf(ImmutableList.of());
                case UNKNOWN -> opaque;
            };
        }
    }
}
