package dev.governance.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import dev.governance.policy.Decision;
import dev.governance.policy.RuleFinding;
import dev.governance.policy.Verdict;

/** What holds of every decision. */
final class Wholeness {

    private Wholeness() {}

    static void check(Hearing<?> hearing, Decision decision) {
        check(hearing, decision, !decision.possible().isEmpty(), "some verdict is possible");
        check(
                hearing,
                decision,
                decision.isSettled() == (decision.possible().size() == 1),
                "it is settled if one verdict is left");
        check(
                hearing,
                decision,
                decision.verdict().isPresent() == decision.isSettled(),
                "it has a verdict if it is settled");
        check(hearing, decision, Ordering.natural().isOrdered(decision.possible()), "verdicts stand mildest first");
        for (Verdict verdict : Verdict.values()) {
            check(
                    hearing,
                    decision,
                    decision.mayBe(verdict) == decision.possible().contains(verdict),
                    "it may be what is possible");
            check(
                    hearing,
                    decision,
                    verdict.speaks() && decision.mayBe(verdict)
                            || decision.obligations(verdict).isEmpty(),
                    "only a possible verdict that speaks demands something");
        }
        findings(hearing, decision);
    }

    private static void findings(Hearing<?> hearing, Decision decision) {
        boolean silent = decision.mayBe(Verdict.ABSTAIN);
        check(hearing, decision, !silent || decision.fired().isEmpty(), "where a finding is certain the policy speaks");
        check(
                hearing,
                decision,
                silent || !Sets.union(decision.fired(), decision.open()).isEmpty(),
                "where the policy speaks there is a finding");
        check(
                hearing,
                decision,
                Sets.intersection(decision.fired(), decision.open()).isEmpty(),
                "what is certain is not open");
        check(
                hearing,
                decision,
                decision.isSettled()
                        || !decision.open().isEmpty()
                        || !decision.missing().isEmpty(),
                "where several verdicts are possible something is open");
        check(
                hearing,
                decision,
                ImmutableList.copyOf(decision.firedRules())
                        .equals(decision.fired().stream()
                                .map(RuleFinding::rule)
                                .distinct()
                                .toList()),
                "the rules are those of the findings");
    }

    private static void check(Hearing<?> hearing, Decision decision, boolean holds, String law) {
        if (!holds) {
            throw hearing.breach("its decisions hold together", "not so: " + law + ", in " + decision);
        }
    }
}
