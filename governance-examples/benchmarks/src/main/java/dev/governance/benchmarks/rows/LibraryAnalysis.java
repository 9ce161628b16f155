package dev.governance.benchmarks.rows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.governance.benchmarks.contest.Contestant;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import dev.governance.policy.Assignment;
import dev.governance.policy.PolicyAnalysis;
import dev.governance.policy.PolicyComparison;
import dev.governance.policy.PolicyDocument;
import java.util.List;

/** What can be asked of the ten rules before anybody is judged by them (策略分析). */
public final class LibraryAnalysis {

    private static final int REQUESTS = 100;

    private final PolicyDocument<Request> document = RequestVocabulary.document();
    private final PolicyAnalysis<Request> analysis = PolicyAnalysis.of(document);

    /** Makes the questions. */
    public LibraryAnalysis() {}

    /**
     * Returns a contestant for each question; the answers were checked before.
     *
     * @param requests cases; the first hundred are asked about
     * @return the questions
     */
    public ImmutableList<Contestant> questions(List<Request> requests) {
        List<Request> some = requests.subList(0, REQUESTS);
        PolicyDocument<Request> dearer = RequestVocabulary.document(RequestVocabulary.rules(45));
        PolicyDocument<Request> turned =
                RequestVocabulary.document(Lists.reverse(RequestVocabulary.rules(RuleId.RATE)));
        require(analysis.review().isComplete());
        require(PolicyComparison.of(document, dearer) instanceof PolicyComparison.Different<Request>);
        require(alike(turned) instanceof PolicyComparison.Alike<Request>);
        require(some.stream().allMatch(this::completed));
        return ImmutableList.of(
                new Contestant("review of the ten rules", 1, analysis::review),
                new Contestant("two versions told apart", 1, () -> PolicyComparison.of(document, dearer)),
                new Contestant("two versions proved alike", 1, () -> alike(turned)),
                new Contestant("three facts missing", REQUESTS, () -> some.forEach(this::completed)),
                new Contestant("what would admit", REQUESTS, () -> some.forEach(analysis::whatWouldAdmit)));
    }

    private PolicyComparison<Request> alike(PolicyDocument<Request> other) {
        return PolicyComparison.of(document, other, PolicyComparison.Aspect.VERDICT_AND_RULES, PolicyAnalysis.BUDGET);
    }

    private boolean completed(Request request) {
        Assignment<Request> facts = Assignment.of(request, RequestVocabulary.attributes())
                .without(RequestVocabulary.HOURS)
                .without(RequestVocabulary.CAPACITY)
                .without(RequestVocabulary.PROOF);
        return analysis.complete(facts, PolicyAnalysis.BUDGET).isExact();
    }

    private static void require(boolean answered) {
        if (!answered) {
            throw new IllegalStateException("an analysis does not answer as it should");
        }
    }
}
