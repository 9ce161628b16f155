package dev.governance.policy;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Decides by reading a policy word by word, with all facts known: slow and plain, to compare with. */
final class Naive {

    /** What a policy says of one case. */
    record Said(Verdict verdict, ImmutableSortedSet<String> fired) {}

    private Naive() {}

    static <T> boolean holds(Condition<T> condition, Row<T> row) {
        if (condition instanceof Condition.All<T> all) {
            return all.parts().stream().allMatch(part -> holds(part, row));
        } else if (condition instanceof Condition.Any<T> any) {
            return any.parts().stream().anyMatch(part -> holds(part, row));
        } else if (condition instanceof Condition.Not<T> not) {
            return !holds(not.part(), row);
        } else if (condition instanceof Condition.Comparison<T> comparison) {
            return compares(comparison, row);
        }
        return plain(condition, row);
    }

    private static <T> boolean plain(Condition<T> condition, Row<T> row) {
        if (condition instanceof Condition.Is<T> is) {
            return row.encoded(is.flag()) == (is.value() ? 1 : 0);
        } else if (condition instanceof Condition.OneOf<T, ?> oneOf) {
            return oneOf.values().contains(row.value(oneOf.choice()).orElseThrow());
        } else if (condition instanceof Condition.ContainsAny<T, ?> any) {
            return row.value(any.choices()).orElseThrow().stream().anyMatch(any.elements()::contains);
        }
        Condition.Includes<T, ?> includes = (Condition.Includes<T, ?>) condition;
        return row.value(includes.whole())
                .orElseThrow()
                .containsAll(row.value(includes.part()).orElseThrow());
    }

    private static <T> boolean compares(Condition.Comparison<T> comparison, Row<T> row) {
        return comparison.relation().holds(sum(comparison.left(), row).compareTo(sum(comparison.right(), row)));
    }

    /** The denominators of the generated factors divide this. */
    private static final BigInteger COMMON = BigInteger.valueOf(60);

    private static <T> BigDecimal sum(Linear<T, ?> linear, Row<T> row) {
        BigDecimal sum = decimal(linear.constant());
        for (Map.Entry<Quantity<T, ?>, Coefficient> part : linear.factors().entrySet()) {
            BigDecimal value = BigDecimal.valueOf(
                    row.encoded(part.getKey()), part.getKey().measure().scale());
            sum = sum.add(value.multiply(decimal(part.getValue())));
        }
        return sum;
    }

    /** Returns sixty times a factor: a whole number of tenths at most. */
    private static BigDecimal decimal(Coefficient factor) {
        return new BigDecimal(factor.numerator().multiply(COMMON))
                .divide(new BigDecimal(factor.denominator()), MathContext.UNLIMITED);
    }

    static <T> Said decide(PolicyTree<T> tree, Row<T> row) {
        if (tree instanceof Rule<T> rule) {
            return holds(rule.condition(), row) ? said(rule) : SILENT;
        } else if (tree instanceof Guarded<T> guarded) {
            return holds(guarded.condition(), row) ? decide(guarded.parts().get(0), row) : SILENT;
        } else if (tree instanceof Settled<T> settled) {
            Said said = decide(settled.parts().get(0), row);
            return said.verdict() == Verdict.ABSTAIN ? new Said(settled.forSilence(), said.fired()) : said;
        } else if (tree instanceof Combined<T> combined) {
            List<Said> said = new ArrayList<>();
            combined.parts().forEach(part -> said.add(decide(part, row)));
            return combine(combined, said);
        }
        return decide(tree.parts().get(0), row);
    }

    private static final Said SILENT = new Said(Verdict.ABSTAIN, ImmutableSortedSet.of());

    private static Said said(Rule<?> rule) {
        return new Said(rule.verdict(), ImmutableSortedSet.of(rule.id().value()));
    }

    private static Said combine(Combined<?> combined, List<Said> all) {
        List<Said> speaking =
                all.stream().filter(said -> said.verdict() != Verdict.ABSTAIN).toList();
        if (speaking.isEmpty()) {
            return SILENT;
        } else if (combined.combination() == Combination.FIRST) {
            return speaking.get(0);
        }
        TreeSet<String> fired = new TreeSet<>();
        TreeSet<Verdict> verdicts = new TreeSet<>();
        for (Said said : speaking) {
            fired.addAll(said.fired());
            verdicts.add(said.verdict());
        }
        Verdict winner = switch (combined.combination()) {
            case STRICTEST -> verdicts.last();
            case MILDEST -> verdicts.first();
            default -> speaking.size() > 1 ? combined.conflict() : verdicts.first();
        };
        return new Said(winner, ImmutableSortedSet.copyOf(fired));
    }
}
