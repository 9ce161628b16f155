package dev.governance.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The parts of a policy that analysis cannot see into: plain predicates, and policies written as functions. */
final class Unseen {

    private final Map<String, Set<RuleId>> parts = new LinkedHashMap<>();

    private Unseen() {}

    /** Returns the names of the parts, each with the rules that hang on it: none for a policy or a condition of several. */
    static ImmutableMap<String, ImmutableSet<RuleId>> in(PolicyTree<?> tree) {
        Unseen unseen = new Unseen();
        unseen.visit(tree);
        ImmutableMap.Builder<String, ImmutableSet<RuleId>> named = ImmutableMap.builder();
        unseen.parts.forEach((name, rules) -> named.put(name, ImmutableSet.copyOf(rules)));
        return named.buildOrThrow();
    }

    private <T> void visit(PolicyTree<T> tree) {
        if (tree instanceof Foreign<T> || tree instanceof Viewed<?, ?>) {
            rules(tree.toString());
        }
        Condition<T> condition = tree.condition();
        if (condition != null) {
            visit(condition, tree instanceof Rule<T> rule ? ImmutableSet.of(rule.id()) : ImmutableSet.of());
        }
        tree.parts().forEach(this::visit);
    }

    private <T> void visit(Condition<T> condition, ImmutableSet<RuleId> rules) {
        if (condition instanceof Condition.All<T> all) {
            all.parts().forEach(part -> visit(part, rules));
        } else if (condition instanceof Condition.Any<T> any) {
            any.parts().forEach(part -> visit(part, rules));
        } else if (condition instanceof Condition.Not<T> not) {
            visit(not.part(), rules);
        } else if (condition instanceof Condition.Opaque<T> opaque) {
            rules(opaque.name()).addAll(rules);
        }
    }

    private Set<RuleId> rules(String part) {
        return parts.computeIfAbsent(part, name -> new LinkedHashSet<>());
    }
}
