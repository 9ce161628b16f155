package dev.governance.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes "the verdict is one of these" as a formula, for each part of a policy. Where facts stay missing it says what
 * {@link PolicyTree#over} says: that no other verdict is possible.
 *
 * <p>A set of verdicts is a set of bits.
 */
final class VerdictFormulas<T> {

    static final int ALL = (1 << Verdict.values().length) - 1;
    static final int SILENT = Verdict.ABSTAIN.bit();

    private final ConditionFormulas<T> conditions;
    private final @Nullable Rule<T> leftOut;
    private final IdentityHashMap<PolicyTree<T>, Map<Integer, Formula>> written = new IdentityHashMap<>();

    VerdictFormulas(ConditionFormulas<T> conditions) {
        this(conditions, null);
    }

    private VerdictFormulas(ConditionFormulas<T> conditions, @Nullable Rule<T> leftOut) {
        this.conditions = conditions;
        this.leftOut = leftOut;
    }

    /** Returns the same for the policy without a rule, which is silent then. */
    VerdictFormulas<T> without(Rule<T> rule) {
        return new VerdictFormulas<>(conditions, rule);
    }

    Formula in(PolicyTree<T> tree, int verdicts) {
        if (verdicts == 0 || verdicts == ALL) {
            return Formula.of(verdicts == ALL);
        }
        Map<Integer, Formula> forms = written.computeIfAbsent(tree, key -> new TreeMap<>());
        Formula formula = forms.get(verdicts);
        if (formula == null) {
            formula = write(tree, verdicts);
            forms.put(verdicts, formula);
        }
        return formula;
    }

    private Formula write(PolicyTree<T> tree, int verdicts) {
        if (tree instanceof Rule<T> rule) {
            Formula applies = rule.equals(leftOut) ? Formula.never() : conditions.holds(rule.condition());
            return when(applies, Formula.of(contains(verdicts, rule.verdict())), verdicts);
        } else if (tree instanceof Guarded<T> guarded) {
            return when(
                    conditions.holds(guarded.condition()), in(guarded.parts().get(0), verdicts), verdicts);
        } else if (tree instanceof Combined<T> combined) {
            return new CombinedFormulas<>(this, combined).in(verdicts);
        } else if (tree instanceof Settled<T> settled) {
            return settled(settled, verdicts);
        } else if (tree instanceof Named<T> || tree instanceof PolicyDocument<T>) {
            return in(tree.parts().get(0), verdicts);
        }
        return foreign(tree, verdicts);
    }

    static boolean contains(int verdicts, Verdict verdict) {
        return (verdicts & verdict.bit()) != 0;
    }

    /** Something under a condition, and silence elsewhere. */
    private static Formula when(Formula condition, Formula something, int verdicts) {
        return contains(verdicts, Verdict.ABSTAIN)
                ? Formula.some(condition.negated(), something)
                : Formula.every(condition, something);
    }

    private Formula foreign(PolicyTree<T> tree, int verdicts) {
        List<Object> key = List.of(tree, conditions.unknowns());
        int size = Verdict.values().length;
        int choice = conditions.space().unseen(key, tree.toString(), size);
        return new Formula.Member(choice, size, BitSet.valueOf(new long[] {verdicts}));
    }

    private Formula settled(Settled<T> settled, int verdicts) {
        PolicyTree<T> part = settled.parts().get(0);
        int before = (verdicts & ~SILENT) | (contains(verdicts, settled.forSilence()) ? SILENT : 0);
        Formula whole = in(part, before);
        if (Unseen.in(part).isEmpty() && conditions.unknowns().hasAll(part.reads())) {
            return whole;
        }
        // Where a part stays unseen, or a fact missing, several verdicts may stay possible, and then the default is
        // said.
        if (contains(verdicts, settled.forUnknown())) {
            int several = conditions.space().unseen(List.of(settled, conditions.unknowns()), part.toString(), 2);
            return Formula.some(whole, new Formula.Member(several, 2, Space.only(1)));
        }
        List<Formula> single = new ArrayList<>();
        for (int bit = 1; bit < ALL; bit <<= 1) {
            single.add(in(part, before & bit));
        }
        return Formula.some(single);
    }
}
