package dev.governance.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.Explanation;
import dev.governance.policy.Outcome;
import dev.governance.policy.PolicyDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One policy before its laws: asks it about every subject, law after law. */
final class Hearing<T> {

    private final AdmissionPolicy<T> policy;
    private final PolicyLaws.Options options;
    private volatile String now = "the first subject";

    Hearing(AdmissionPolicy<T> policy, PolicyLaws.Options options) {
        this.policy = policy;
        this.options = options;
    }

    /** Where the hearing is, for a message when it does not end. */
    String now() {
        return now;
    }

    AssertionError breach(String law, String detail) {
        return new AssertionError("the policy " + name(policy) + " breaks the law \"" + law + "\": " + detail);
    }

    private static String name(AdmissionPolicy<?> policy) {
        Class<?> type = policy.getClass();
        boolean nameless = type.isHidden() || type.isSynthetic() || type.isAnonymousClass();
        return nameless ? "that is written as a function" : policy.toString();
    }

    void hear(ImmutableList<T> subjects) {
        ImmutableList<Decision> decisions = firstAnswers(subjects);
        for (int i = subjects.size() - 1; i >= 0; i--) {
            same(
                    "the same subject gets the same decision, again and in any order",
                    subjects,
                    i,
                    decisions.get(i),
                    policy);
        }
        Crowd.ask(this, policy, subjects, decisions, options.threads());
        explains(subjects, decisions);
        decidesAll(subjects, decisions);
        Journey.travel(this, policy, subjects, decisions);
        Company.keep(this, policy, subjects, decisions);
        if (policy instanceof PolicyDocument<T> document) {
            OnPaper.survivesJson(this, document);
            OnPaper.narrows(this, document, subjects);
        }
    }

    private ImmutableList<Decision> firstAnswers(ImmutableList<T> subjects) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            T subject = subjects.get(i);
            Snapshot before = Snapshot.of(subject);
            long calls = options.counter().getAsLong();
            Decision decision = answer(policy, subjects, i);
            long cost = options.counter().getAsLong() - calls;
            if (cost > options.most()) {
                throw breach(
                        "it keeps to its budget",
                        cost + " calls where " + options.most() + " are allowed, " + told(subjects, i));
            }
            before.changed(subject).ifPresent(change -> {
                throw breach("it does not change its subject", change);
            });
            Wholeness.check(this, decision);
            decisions.add(decision);
        }
        return ImmutableList.copyOf(decisions);
    }

    /** Asks, and tells every way not to answer. */
    Decision answer(AdmissionPolicy<? super T> asked, List<T> subjects, int i) {
        now = told(subjects, i);
        @Nullable Decision decision;
        try {
            decision = asked.decide(subjects.get(i));
        } catch (StackOverflowError endless) {
            throw breach("it always answers", "it calls itself without end, " + told(subjects, i));
        } catch (RuntimeException fault) {
            AssertionError breach = breach("it always answers", "it throws " + fault + ", " + told(subjects, i));
            breach.initCause(fault);
            throw breach;
        }
        if (decision == null) {
            throw breach("it always answers", "it returns null, " + told(subjects, i));
        }
        return decision;
    }

    void same(String law, List<T> subjects, int i, Decision expected, AdmissionPolicy<? super T> other) {
        Decision found = answer(other, subjects, i);
        if (!found.equals(expected)) {
            throw breach(law, "first " + expected + ", then " + found + ", " + told(subjects, i));
        }
    }

    static String told(List<?> subjects, int i) {
        return "subject #" + i + ": " + subjects.get(i);
    }

    private void explains(List<T> subjects, List<Decision> decisions) {
        String law = "its explanation agrees with its decision";
        for (int i = 0; i < subjects.size(); i++) {
            now = told(subjects, i);
            @Nullable Explanation explanation = policy.explain(subjects.get(i));
            if (explanation == null) {
                throw breach(law, "it explains with null, " + told(subjects, i));
            }
            if (!explanation
                    .possible()
                    .equals(ImmutableSortedSet.copyOf(decisions.get(i).possible()))) {
                throw breach(
                        law,
                        "it explains " + explanation.possible() + " and decides " + decisions.get(i) + ", "
                                + told(subjects, i));
            }
            if (!explanation.equals(policy.explain(subjects.get(i)))) {
                throw breach(law, "it explains in two ways, " + told(subjects, i));
            }
        }
    }

    private void decidesAll(List<T> subjects, List<Decision> decisions) {
        List<Outcome<T>> expected = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            expected.add(new Outcome.Decided<>(subjects.get(i), decisions.get(i)));
        }
        if (!policy.decideAll(subjects).equals(expected)) {
            throw breach(
                    "decideAll agrees with decide",
                    Lists.newArrayList(policy.decideAll(subjects)).toString());
        }
    }
}
