package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.policy.AnalysisFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What a review finds, compared with what is seen when all cases are tried. */
class ReviewProperties {

    @Provide
    Arbitrary<PolicyTree<SmallCase>> policies() {
        return SmallPolicies.policies();
    }

    @Property(tries = 10_000)
    void findsWhatIsSeenWhenAllCasesAreTried(@ForAll("policies") PolicyTree<SmallCase> policy) {
        compare(policy);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void findsInManyPoliciesWhatIsSeenWhenAllCasesAreTried(@ForAll("policies") PolicyTree<SmallCase> policy) {
        compare(policy);
    }

    private static void compare(PolicyTree<SmallCase> policy) {
        PolicyReview review = PolicyAnalysis.of(policy).review();
        Trial trial = new Trial(policy);

        assertTrue(review.isComplete());
        assertEquals(trial.findings(), told(review));
        review.findings().forEach(finding -> assertTrue(trial.isShown(finding), finding::toString));
    }

    private static ImmutableSortedSet<String> told(PolicyReview review) {
        TreeSet<String> told = new TreeSet<>();
        review.findings().forEach(finding -> told.add(finding.kind() + " " + finding.rules()));
        assertEquals(told.size(), review.findings().size());
        return ImmutableSortedSet.copyOf(told);
    }

    /** All cases, with what the policy says of each and to which the rules apply. */
    private static final class Trial {
        private final PolicyTree<SmallCase> policy;
        private final PolicyTree<SmallCase> unsettled;
        private final List<Row<SmallCase>> cases;
        private final List<Rule<SmallCase>> rules;
        private final TreeSet<String> findings = new TreeSet<>();

        Trial(PolicyTree<SmallCase> policy) {
            this.policy = policy;
            this.unsettled = policy instanceof Settled<SmallCase> settled
                    ? settled.parts().get(0)
                    : policy;
            this.cases = SmallCase.completions(Layout.of(policy.reads()).nothing());
            this.rules = List.copyOf(Place.in(policy).keySet());
        }

        ImmutableSortedSet<String> findings() {
            List<Rule<SmallCase>> live = new ArrayList<>();
            for (Rule<SmallCase> rule : rules) {
                if (none(row -> applies(rule, row))) {
                    tell(Kind.NEVER_APPLIES, rule);
                } else {
                    live.add(rule);
                    single(rule);
                }
            }
            for (Rule<SmallCase> one : live) {
                for (Rule<SmallCase> other : live.subList(live.indexOf(one) + 1, live.size())) {
                    pair(one, other);
                }
            }
            if (!none(row -> Naive.decide(unsettled, row).verdict() == Verdict.ABSTAIN)) {
                findings.add(Kind.GAP + " []");
            }
            return ImmutableSortedSet.copyOf(findings);
        }

        private void single(Rule<SmallCase> rule) {
            PolicyTree<SmallCase> without = new Rewriting.Without<>(rule).of(policy);
            if (none(row -> fires(rule, row))) {
                tell(Kind.NEVER_ASKED, rule);
            } else if (none(row -> Naive.decide(policy, row).verdict()
                    != Naive.decide(without, row).verdict())) {
                tell(Kind.HIDDEN, rule);
            }
            if (isAlways(rule) && !unconditional(rule)) {
                tell(Kind.ALWAYS_APPLIES, rule);
            }
        }

        /** The generated conditions are never empty conjunctions. */
        private boolean unconditional(Rule<SmallCase> rule) {
            Formula applies = Interrogation.of(policy.reads(), 1).about(policy).applies(rule);
            return applies.isAlways();
        }

        private boolean isAlways(Rule<SmallCase> rule) {
            return none(row -> !applies(rule, row));
        }

        private void pair(Rule<SmallCase> one, Rule<SmallCase> other) {
            boolean forth = none(row -> applies(one, row) && !applies(other, row));
            boolean back = none(row -> applies(other, row) && !applies(one, row));
            if (forth && back && one.verdict() == other.verdict()) {
                tell(Kind.DUPLICATE, one, other);
            } else {
                if (forth && !isAlways(other)) {
                    tell(Kind.IMPLIES, one, other);
                }
                if (back && !isAlways(one)) {
                    tell(Kind.IMPLIES, other, one);
                }
            }
            if (one.verdict() != other.verdict() && !none(row -> fires(one, row) && fires(other, row))) {
                tell(Kind.CONFLICT, one, other);
            }
            if (!none(row -> clash(unsettled, row, one, other))) {
                tell(Kind.CLASH, one, other);
            }
        }

        private boolean none(Predicate<Row<SmallCase>> test) {
            return cases.stream().noneMatch(test);
        }

        private boolean applies(Rule<SmallCase> rule, Row<SmallCase> row) {
            return applies(policy, rule, row);
        }

        private static boolean applies(PolicyTree<SmallCase> tree, Rule<SmallCase> rule, Row<SmallCase> row) {
            Condition<SmallCase> condition = tree.condition();
            boolean here = condition == null || Naive.holds(condition, row);
            return here && (tree.equals(rule) || tree.parts().stream().anyMatch(part -> applies(part, rule, row)));
        }

        private boolean fires(Rule<SmallCase> rule, Row<SmallCase> row) {
            return fires(policy, rule, row);
        }

        private static boolean fires(PolicyTree<SmallCase> tree, Rule<SmallCase> rule, Row<SmallCase> row) {
            return Naive.decide(tree, row).fired().contains(rule.id().value());
        }

        /** Two rules fire in different members of a combination of which one alone may speak, and it is asked. */
        private static boolean clash(
                PolicyTree<SmallCase> tree, Row<SmallCase> row, Rule<SmallCase> one, Rule<SmallCase> other) {
            if (tree instanceof Combined<SmallCase> combined) {
                boolean inFirst = combined.combination() == Combination.FIRST;
                for (PolicyTree<SmallCase> part : combined.parts()) {
                    if (clash(part, row, one, other)) {
                        return true;
                    } else if (inFirst && Naive.decide(part, row).verdict() != Verdict.ABSTAIN) {
                        return false;
                    }
                }
                return combined.combination() == Combination.ONLY_ONE && meet(combined, row, one, other);
            }
            Condition<SmallCase> condition = tree.condition();
            boolean here = condition == null || Naive.holds(condition, row);
            return here && tree.parts().stream().anyMatch(part -> clash(part, row, one, other));
        }

        private static boolean meet(
                Combined<SmallCase> combined, Row<SmallCase> row, Rule<SmallCase> one, Rule<SmallCase> other) {
            for (int i = 0; i < combined.parts().size(); i++) {
                for (int j = 0; j < combined.parts().size(); j++) {
                    if (i != j
                            && fires(combined.parts().get(i), one, row)
                            && fires(combined.parts().get(j), other, row)) {
                        return true;
                    }
                }
            }
            return false;
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
                    && (proved
                            || cases.stream()
                                    .anyMatch(row -> texts(row).equals(finding.witness()) && shows(finding, row)));
        }

        private static ImmutableSortedMap<String, String> texts(Row<SmallCase> row) {
            return Assignment.of(row).texts();
        }

        private boolean shows(AnalysisFinding finding, Row<SmallCase> row) {
            List<Rule<SmallCase>> about = rules.stream()
                    .filter(rule -> finding.rules().contains(rule.id()))
                    .toList();
            return switch (finding.kind()) {
                case NEVER_ASKED -> about.stream().allMatch(rule -> applies(rule, row) && !fires(rule, row));
                case DUPLICATE, IMPLIES -> about.stream().allMatch(rule -> applies(rule, row));
                case GAP ->
                    Naive.decide(unsettled, row).verdict() == Verdict.ABSTAIN
                            && finding.verdicts()
                                    .equals(List.of(Naive.decide(policy, row).verdict()));
                default -> about.stream().allMatch(rule -> fires(rule, row));
            };
        }
    }
}
