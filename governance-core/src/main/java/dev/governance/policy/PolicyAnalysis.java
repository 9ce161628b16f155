package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a policy before anybody is judged by it (策略分析): rules that never fire, that others hide or imply, that are
 * duplicates or conflict, facts that no rule covers; and for one case what may become of it, and what would admit it.
 *
 * <p>The answers are exact: an example was confirmed by the evaluator, and what is refuted was proved for all facts within the
 * domains of the attributes. That holds for flags, choices, sets, numbers, money and dates, for comparisons of linear terms and
 * for all that is joined of them by and, or, not and the combinations of policies. It cannot see into a plain predicate or into
 * a policy written as a function; what hangs on these is told as not known. A derived attribute is taken for free, since it is
 * not told how it follows from others.
 *
 * <p>A budget counts nodes, never time: a node is a branch of the search or one elimination of a number. Each question may visit
 * as many as the budget says; what needs more is told as not known. Linear comparisons of two or three quantities take few;
 * with more the effort can grow without measure, and then the budget ends it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public final class PolicyAnalysis<T> implements Serializable {

    /** The nodes that each question may visit unless the caller says otherwise. */
    public static final long BUDGET = 50_000;

    private static final ImmutableSet<Verdict> ADMITTING =
            Sets.immutableEnumSet(Verdict.ADMIT, Verdict.ADMIT_ON_CONDITIONS);

    /** The policy that is asked about. */
    private final PolicyTree<T> tree;

    private PolicyAnalysis(PolicyTree<T> tree) {
        this.tree = tree;
    }

    /**
     * Returns the analysis of a policy.
     *
     * @param policy a policy, such as a {@link PolicyDocument}
     * @param <T> the subject
     * @return the analysis; nothing is asked yet
     */
    public static <T> PolicyAnalysis<T> of(AdmissionPolicy<T> policy) {
        return new PolicyAnalysis<>(PolicyTree.of(requireNonNull(policy, "policy")));
    }

    /**
     * Looks for facts that satisfy a condition.
     *
     * @param condition the condition
     * @param budget the nodes that may be visited; above zero
     * @param <T> the subject
     * @return an example, the proof that there is none, or why that cannot be known
     */
    public static <T> Satisfiability<T> solve(Condition<T> condition, long budget) {
        Interrogation<T> interrogation = Interrogation.of(condition.reads(), checked(budget));
        ConditionFormulas<T> formulas = new ConditionFormulas<>(interrogation.space(), interrogation.unknowns());
        return interrogation.ask(formulas.holds(condition), row -> row.truth(condition) == Truth.TRUE);
    }

    /**
     * Looks for facts on which the verdict is one of some.
     *
     * @param verdicts the verdicts
     * @param budget the nodes that may be visited; above zero
     * @return an example, the proof that there is none, or why that cannot be known
     */
    public Satisfiability<T> find(Set<Verdict> verdicts, long budget) {
        Interrogation<T> interrogation = Interrogation.of(tree.reads(), checked(budget));
        int bits = verdicts.stream().mapToInt(Verdict::bit).sum();
        return interrogation.ask(interrogation.about(tree).verdict(bits), row -> Evaluation.in(tree, bits, row));
    }

    /**
     * Puts all questions about the rules, with the usual {@link #BUDGET}.
     *
     * @return what was found
     */
    public PolicyReview review() {
        return review(BUDGET);
    }

    /**
     * Puts all questions about the rules: one by one, in pairs, and whether they leave facts uncovered. What is not among the
     * findings was refuted.
     *
     * @param budget the nodes that each question may visit; above zero
     * @return what was found
     */
    public PolicyReview review(long budget) {
        ImmutableSet<Attribute<T, ?>> reads = tree.reads();
        ImmutableList.Builder<AnalysisFinding> findings = ImmutableList.builder();
        Unseen.in(tree).forEach((name, rules) -> {
            AnalysisFinding.Builder finding = AnalysisFinding.builder(AnalysisFinding.Kind.NOT_SEEN);
            findings.add(finding.part(name).rules(rules).build());
        });
        findings.addAll(new RuleReview<>(tree, Interrogation.of(reads, checked(budget))).findings());
        return ImmutablePolicyReview.builder()
                .policy(reference())
                .findings(ImmutableList.sortedCopyOf(Comparator.comparing(AnalysisFinding::kind), findings.build()))
                .derived(reads.stream()
                        .filter(attribute -> attribute.traits().derived())
                        .map(Attribute::name)
                        .toList())
                .build();
    }

    private Optional<PolicyReference> reference() {
        if (tree instanceof PolicyDocument<T> document) {
            return Optional.of(document.reference());
        }
        return tree instanceof Named<T> named ? Optional.of(named.reference()) : Optional.empty();
    }

    /**
     * Tells exactly what may become of a subject of which facts are missing. Predicates on facts that are known and policies
     * written as functions are asked about the subject.
     *
     * @param subject the subject
     * @param budget the nodes that each question may visit; above zero
     * @return the verdicts that some completion yields, and the facts that can matter
     */
    public Completion complete(T subject, long budget) {
        Row<T> row = Layout.of(tree.reads()).read(subject);
        return new Completing<>(new Rewriting.Answered<>(row).of(tree), known(row), checked(budget)).completion();
    }

    /**
     * Tells exactly what may become of a case of which only some facts are known. Where a policy is {@linkplain
     * AdmissionPolicy#settle settled}, its default for what is unknown does not count: all facts are known in the end.
     *
     * @param facts what is known
     * @param budget the nodes that each question may visit; above zero
     * @return the verdicts that some completion yields, and the facts that can matter
     */
    public Completion complete(Assignment<T> facts, long budget) {
        return new Completing<>(tree, facts.row(Layout.of(tree.reads())), checked(budget)).completion();
    }

    /**
     * Looks for the cheapest changes of a subject's changeable facts that would admit it, at most three, with the usual
     * {@link #BUDGET}.
     *
     * @param subject the subject
     * @return the remedies, the best first
     */
    public Remedies whatWouldAdmit(T subject) {
        return whatWouldAdmit(Assignment.of(subject, tree.reads()), ADMITTING, 3, BUDGET);
    }

    /**
     * Looks for the cheapest changes of changeable facts after which no verdicts are possible but some. Facts that are missing
     * stay missing, derived facts are held as they are, and what cannot be seen into is taken to say nothing that is wanted.
     *
     * @param facts what is known
     * @param targets the verdicts that are wanted, at least one
     * @param most how many remedies are wanted at most, at least one
     * @param budget the nodes that the search for each remedy may visit; above zero
     * @return the remedies, the best first
     */
    public Remedies whatWouldAdmit(Assignment<T> facts, Set<Verdict> targets, int most, long budget) {
        checkArgument(!targets.isEmpty() && most > 0, "no verdict or no remedy is asked for: %s, %s", targets, most);
        Row<T> row = facts.row(Layout.of(tree.reads()));
        return new Remedying<>(tree, row, targets, checked(budget)).remedies(most);
    }

    private static <T> Row<T> known(Row<T> row) {
        return new Row<>(row.layout(), row.values(), null);
    }

    private static long checked(long budget) {
        checkArgument(budget > 0, "a budget is above zero, but was %s", budget);
        return budget;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicyAnalysis<?> that && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    @Override
    public String toString() {
        return "analysis of " + tree;
    }
}
