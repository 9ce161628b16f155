package dev.governance.policy.naive;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.Obligation;
import dev.governance.policy.PolicyReference;
import dev.governance.policy.RuleFinding;
import dev.governance.policy.Verdict;
import dev.governance.testkit.Facts;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One decision beside all that the policy on paper says of every completion of the facts. */
final class Comparison {

    private final Paper paper;
    private final Facts facts;
    private final Collection<String> missing;
    private final Decision decision;
    private final Map<Map<String, Object>, Said> said = new HashMap<>();
    private final Set<Said.Reason> certain;
    private final Set<Said.Reason> told;

    Comparison(Paper paper, AdmissionPolicy<Facts> built, Facts facts, Collection<String> missing) {
        this.paper = paper;
        this.facts = facts;
        this.missing = missing;
        this.decision = built.decide(facts);
        Completions.of(facts, missing).forEach(completion -> said.put(completion, paper.said(completion)));
        this.certain = withoutValues(reasons(decision.fired()));
        this.told = Sets.union(certain, withoutValues(reasons(decision.open())));
    }

    /** Every verdict that some completion yields is possible. */
    void everyVerdictThatMayComeIsPossible() {
        Set<Verdict> coming = said.values().stream().map(Said::verdict).collect(toSet());
        assertTrue(decision.possible().containsAll(coming), () -> coming + " may come, but " + decision + told());
    }

    /** Tells whether no other verdict is possible: not promised, but counted. */
    boolean isExact() {
        return decision.possible()
                .equals(said.values().stream().map(Said::verdict).collect(toSet()));
    }

    /** With all facts known both say the same. */
    void completeFactsGiveTheSame() {
        Said only = said.values().iterator().next();
        assertEquals(Set.of(only.verdict()), decision.possible(), this::told);
        assertEquals(only.reasons(), reasons(decision.fired()), this::told);
        assertEquals(only.duties(), duties(only.verdict()), this::told);
        assertEquals(Set.of(), decision.open(), this::told);
        assertEquals(Set.of(), decision.missing(), this::told);
    }

    /** What is certain comes always, and what comes is certain or open; the same of what is demanded. */
    void findingsAndObligationsBoundWhatComes() {
        Map<Verdict, Set<String>> codes = new EnumMap<>(Verdict.class);
        decision.possible().forEach(verdict -> codes.put(verdict, codes(duties(verdict))));
        for (Said one : said.values()) {
            Set<Said.Reason> coming = one.bare();
            assertTrue(coming.containsAll(certain), () -> certain + " is not certain: " + coming + told());
            assertTrue(told.containsAll(coming), () -> coming + " may come, but only " + told + " is told" + told());
            Set<String> owed = codes(one.duties());
            assertTrue(codes.get(one.verdict()).containsAll(owed), () -> owed + " may be owed" + told());
        }
    }

    /** A fact of which the verdict or the rules that fire can depend is told to be missing. */
    void everyFactThatCanMatterIsMissing() {
        for (String fact : missing) {
            if (!decision.missing().contains(fact)) {
                Map<Map<String, Object>, Said> byRest = new HashMap<>();
                said.forEach((completion, one) -> {
                    Map<String, Object> rest = new HashMap<>(completion);
                    rest.remove(fact);
                    Said before = byRest.putIfAbsent(rest, one);
                    assertTrue(
                            before == null || alike(before, one),
                            () -> fact + " matters: " + before + " or " + one + told());
                });
            }
        }
    }

    /** Learning one fact leaves fewer verdicts, fewer open findings and more that is certain. */
    void learningNarrows(AdmissionPolicy<Facts> built) {
        for (String fact : missing) {
            for (Object value : Completions.DOMAINS.get(fact)) {
                Decision wiser = built.decide(facts.with(fact, value));
                assertTrue(
                        decision.possible().containsAll(wiser.possible()),
                        () -> fact + "=" + value + " adds " + wiser + told());
                assertTrue(
                        decision.missing().containsAll(wiser.missing()),
                        () -> fact + "=" + value + " makes others matter" + told());
                assertTrue(wiser.firedRules().containsAll(decision.firedRules()), this::told);
                if (!decision.missing().contains(fact)) {
                    assertEquals(
                            decision.possible(), wiser.possible(), () -> fact + " was said not to matter" + told());
                    assertEquals(
                            decision.firedRules(), wiser.firedRules(), () -> fact + " was said not to matter" + told());
                }
            }
        }
    }

    /** The rules that are certain or open give the same decision alone, and with any others of the policy. */
    void theRulesToldDecide(Set<String> others) {
        Set<String> ids = told.stream().map(Said.Reason::rule).collect(toSet());
        assertEquals(
                decision, paper.keeping(rule -> ids.contains(rule.id())).built().decide(facts), this::told);
        Paper more = paper.keeping(rule -> ids.contains(rule.id()) || others.contains(rule.id()));
        assertEquals(decision, more.built().decide(facts), this::told);
        Paper less = paper.keeping(rule -> ids.contains(rule.id()));
        said.forEach((completion, one) -> assertTrue(alike(one, less.said(completion)), this::told));
    }

    private static boolean alike(Said one, Said other) {
        return one.verdict() == other.verdict() && one.bare().equals(other.bare());
    }

    private static Set<String> codes(Set<Said.Duty> duties) {
        return duties.stream().map(Said.Duty::code).collect(toSet());
    }

    private static Set<Said.Reason> withoutValues(Set<Said.Reason> reasons) {
        return reasons.stream().map(Said.Reason::withoutValues).collect(toSet());
    }

    static Set<Said.Reason> reasons(Collection<RuleFinding> findings) {
        return findings.stream()
                .map(finding -> new Said.Reason(
                        finding.rule().value(),
                        finding.verdict(),
                        finding.policy().map(PolicyReference::id).orElse(""),
                        finding.finding().values()))
                .collect(toSet());
    }

    private Set<Said.Duty> duties(Verdict verdict) {
        Set<Said.Duty> duties = new HashSet<>();
        for (Obligation obligation : decision.obligations(verdict)) {
            duties.add(new Said.Duty(obligation.code(), obligation.values()));
        }
        return duties;
    }

    private String told() {
        return "\npolicy " + paper + "\nfacts " + facts + "\nmissing " + List.copyOf(missing) + "\ndecision "
                + decision;
    }
}
