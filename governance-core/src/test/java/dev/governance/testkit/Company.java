package dev.governance.testkit;

import static dev.governance.policy.AdmissionPolicy.abstaining;
import static dev.governance.policy.AdmissionPolicy.always;
import static dev.governance.policy.AdmissionPolicy.firstOf;
import static dev.governance.policy.AdmissionPolicy.mildestOf;
import static dev.governance.policy.AdmissionPolicy.onlyOneOf;
import static dev.governance.policy.AdmissionPolicy.strictestOf;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Condition;
import dev.governance.policy.Decision;
import dev.governance.policy.Verdict;
import java.util.List;

/** A policy in the company of others: of silence, of itself, and of one that always refuses. */
final class Company {

    private Company() {}

    static <T> void keep(Hearing<T> hearing, AdmissionPolicy<T> policy, List<T> subjects, List<Decision> decisions) {
        // A settled policy is part of no other; as a function its decisions keep the same laws.
        AdmissionPolicy<T> p = policy.isSettled() ? policy::decide : policy;
        alike(p).forEach((law, other) -> {
            for (int i = 0; i < subjects.size(); i++) {
                hearing.same(law + " is p", subjects, i, decisions.get(i), other);
            }
        });
        AdmissionPolicy<T> refused = p.and(always("refused", Verdict.REFUSE));
        AdmissionPolicy<T> never = p.when(Condition.<T>always().negate());
        AdmissionPolicy<T> named = policy.named("a name");
        for (int i = 0; i < subjects.size(); i++) {
            expect(
                    hearing,
                    "p.and(refusal) refuses",
                    subjects,
                    i,
                    possible(hearing.answer(refused, subjects, i), Verdict.REFUSE));
            expect(
                    hearing,
                    "p.when(never) abstains",
                    subjects,
                    i,
                    hearing.answer(never, subjects, i).equals(Decision.abstention()));
            expect(
                    hearing,
                    "a name changes no verdict",
                    subjects,
                    i,
                    alike(hearing.answer(named, subjects, i), decisions.get(i)));
        }
    }

    private static <T> ImmutableMap<String, AdmissionPolicy<T>> alike(AdmissionPolicy<T> p) {
        AdmissionPolicy<T> silence = abstaining();
        return ImmutableMap.<String, AdmissionPolicy<T>>builder()
                .put("p.and(silence)", p.and(silence))
                .put("silence.and(p)", silence.and(p))
                .put("p.or(silence)", p.or(silence))
                .put("silence.or(p)", silence.or(p))
                .put("p.orElse(silence)", p.orElse(silence))
                .put("silence.orElse(p)", silence.orElse(p))
                .put("p.and(p)", p.and(p))
                .put("p.or(p)", p.or(p))
                .put("p.orElse(p)", p.orElse(p))
                .put("strictestOf(p)", strictestOf(List.of(p)))
                .put("mildestOf(p)", mildestOf(List.of(p)))
                .put("firstOf(p)", firstOf(List.of(p)))
                .put("onlyOneOf(p)", onlyOneOf(Verdict.REFER, List.of(p)))
                .put("p.when(always)", p.when(Condition.always()))
                .put("p.over(itself)", p.over(subject -> subject))
                .buildOrThrow();
    }

    private static boolean possible(Decision decision, Verdict only) {
        return decision.possible().equals(ImmutableSet.of(only));
    }

    private static boolean alike(Decision one, Decision other) {
        return one.possible().equals(other.possible())
                && one.firedRules().equals(other.firedRules())
                && one.missing().equals(other.missing());
    }

    private static <T> void expect(Hearing<T> hearing, String law, List<T> subjects, int i, boolean holds) {
        if (!holds) {
            throw hearing.breach(law, Hearing.told(subjects, i));
        }
    }
}
