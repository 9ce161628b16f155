package dev.governance.policy;

import com.google.common.collect.ImmutableSortedSet;
import dev.governance.policy.AnalysisFinding.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All cases of a policy, with what it says of each, and what is seen when they are looked through. */
final class ReviewTrial {

    private final PolicyTree<SmallCase> policy;
    private final PolicyTree<SmallCase> unsettled;
    private final List<Row<SmallCase>> cases;
    private final List<Rule<SmallCase>> rules;
    private final List<Naive.Said> said;
    private final List<Naive.Said> saidUnsettled;
    private final Map<RuleId, BitSet> applying = new LinkedHashMap<>();
    private final Map<RuleId, BitSet> firing = new LinkedHashMap<>();
    private final TreeSet<String> findings = new TreeSet<>();

    ReviewTrial(PolicyTree<SmallCase> policy) {
        this.policy = policy;
        this.unsettled =
                policy instanceof Settled<SmallCase> settled ? settled.parts().get(0) : policy;
        this.cases = SmallCase.completions(Layout.of(policy.reads()).nothing());
        this.rules = List.copyOf(Place.in(policy).keySet());
        this.said = said(policy);
        this.saidUnsettled = said(unsettled);
        for (Rule<SmallCase> rule : rules) {
            applying.put(rule.id(), where(i -> applies(policy, rule, cases.get(i))));
            firing.put(
                    rule.id(), where(i -> said.get(i).fired().contains(rule.id().value())));
        }
    }

    private List<Naive.Said> said(PolicyTree<SmallCase> tree) {
        return cases.stream().map(row -> Naive.decide(tree, row)).toList();
    }

    private BitSet where(Predicate<Integer> test) {
        BitSet found = new BitSet();
        for (int i = 0; i < cases.size(); i++) {
            found.set(i, test.test(i));
        }
        return found;
    }

    private static boolean applies(PolicyTree<SmallCase> tree, Rule<SmallCase> rule, Row<SmallCase> row) {
        Condition<SmallCase> condition = tree.condition();
        boolean here = condition == null || Naive.holds(condition, row);
        return here && (tree.equals(rule) || tree.parts().stream().anyMatch(part -> applies(part, rule, row)));
    }

    ImmutableSortedSet<String> findings() {
        List<Rule<SmallCase>> live = new ArrayList<>();
        for (Rule<SmallCase> rule : rules) {
            if (applying.get(rule.id()).isEmpty()) {
                tell(Kind.NEVER_APPLIES, rule);
            } else {
                live.add(rule);
                single(rule);
            }
        }
        for (int i = 0; i < live.size(); i++) {
            for (Rule<SmallCase> other : live.subList(i + 1, live.size())) {
                pair(live.get(i), other);
            }
        }
        if (saidUnsettled.stream().anyMatch(one -> one.verdict() == Verdict.ABSTAIN)) {
            findings.add(Kind.GAP + " []");
        }
        return ImmutableSortedSet.copyOf(findings);
    }

    private void single(Rule<SmallCase> rule) {
        List<Verdict> without = verdicts(said(new Rewriting.Without<>(rule).of(policy)));
        if (firing.get(rule.id()).isEmpty()) {
            tell(Kind.NEVER_ASKED, rule);
        } else if (without.equals(verdicts(said))) {
            tell(Kind.HIDDEN, rule);
        }
        if (isAlways(rule) && !isWrittenAsAlways(rule)) {
            tell(Kind.ALWAYS_APPLIES, rule);
        }
    }

    private static List<Verdict> verdicts(List<Naive.Said> said) {
        return said.stream().map(Naive.Said::verdict).toList();
    }

    private boolean isAlways(Rule<SmallCase> rule) {
        return applying.get(rule.id()).cardinality() == cases.size();
    }

    /** What is seen to hold everywhere by reading it, such as an equation without quantities, needs no warning. */
    private boolean isWrittenAsAlways(Rule<SmallCase> rule) {
        return Interrogation.of(policy.reads(), 1).about(policy).applies(rule).isAlways();
    }

    private void pair(Rule<SmallCase> one, Rule<SmallCase> other) {
        boolean forth = isWithin(one, other);
        boolean back = isWithin(other, one);
        if (forth && back && one.verdict() == other.verdict()) {
            tell(Kind.DUPLICATE, one, other);
        } else {
            tellIf(forth && !isAlways(other), Kind.IMPLIES, one, other);
            tellIf(back && !isAlways(one), Kind.IMPLIES, other, one);
        }
        boolean meet = firing.get(one.id()).intersects(firing.get(other.id()));
        tellIf(meet && one.verdict() != other.verdict(), Kind.CONFLICT, one, other);
        tellIf(cases.stream().anyMatch(row -> clash(unsettled, row, one, other)), Kind.CLASH, one, other);
    }

    private boolean isWithin(Rule<SmallCase> one, Rule<SmallCase> other) {
        BitSet outside = (BitSet) applying.get(one.id()).clone();
        outside.andNot(applying.get(other.id()));
        return outside.isEmpty();
    }

    /** Two rules fire in different members of a combination of which one alone may speak, and it is asked. */
    private static boolean clash(
            PolicyTree<SmallCase> tree, Row<SmallCase> row, Rule<SmallCase> one, Rule<SmallCase> other) {
        if (!(tree instanceof Combined<SmallCase> combined)) {
            Condition<SmallCase> condition = tree.condition();
            boolean here = condition == null || Naive.holds(condition, row);
            return here && tree.parts().stream().anyMatch(part -> clash(part, row, one, other));
        }
        for (PolicyTree<SmallCase> part : combined.parts()) {
            if (clash(part, row, one, other)) {
                return true;
            } else if (combined.combination() == Combination.FIRST
                    && Naive.decide(part, row).verdict() != Verdict.ABSTAIN) {
                return false;
            }
        }
        return combined.combination() == Combination.ONLY_ONE && meet(combined, row, one, other);
    }

    private static boolean meet(
            Combined<SmallCase> combined, Row<SmallCase> row, Rule<SmallCase> one, Rule<SmallCase> other) {
        for (int i = 0; i < combined.parts().size(); i++) {
            for (int j = 0; j < combined.parts().size(); j++) {
                boolean both = fires(combined.parts().get(i), one, row)
                        && fires(combined.parts().get(j), other, row);
                if (i != j && both) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fires(PolicyTree<SmallCase> tree, Rule<SmallCase> rule, Row<SmallCase> row) {
        return Naive.decide(tree, row).fired().contains(rule.id().value());
    }

    @SafeVarargs
    private void tellIf(boolean seen, Kind kind, Rule<SmallCase>... about) {
        if (seen) {
            tell(kind, about);
        }
    }

    @SafeVarargs
    private void tell(Kind kind, Rule<SmallCase>... about) {
        List<RuleId> ids = new ArrayList<>();
        for (Rule<SmallCase> rule : about) {
            ids.add(rule.id());
        }
        findings.add(kind + " " + ids);
    }

    /** Tells whether a witness is one of the cases, and shows what is found. */
    boolean isShown(AnalysisFinding finding) {
        boolean proved = finding.kind() == Kind.NEVER_APPLIES || finding.kind() == Kind.ALWAYS_APPLIES;
        return proved == finding.witness().isEmpty()
                && (proved || !where(i -> isWitness(finding, i)).isEmpty());
    }

    private boolean isWitness(AnalysisFinding finding, int at) {
        return Assignment.of(cases.get(at)).texts().equals(finding.witness()) && shows(finding, at);
    }

    private boolean shows(AnalysisFinding finding, int at) {
        List<RuleId> about = finding.rules();
        return switch (finding.kind()) {
            case NEVER_ASKED ->
                about.stream()
                        .allMatch(rule ->
                                applying.get(rule).get(at) && !firing.get(rule).get(at));
            case DUPLICATE, IMPLIES ->
                about.stream().allMatch(rule -> applying.get(rule).get(at));
            case GAP ->
                saidUnsettled.get(at).verdict() == Verdict.ABSTAIN
                        && finding.verdicts().equals(List.of(said.get(at).verdict()));
            default -> about.stream().allMatch(rule -> firing.get(rule).get(at));
        };
    }
}
