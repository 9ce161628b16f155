package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.policy.AnalysisFinding.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TenRulesAnalysisTest {

    private static final PolicyDocument<TenRules.Task> DOCUMENT = TenRules.document();
    private static final PolicyAnalysis<TenRules.Task> ANALYSIS = PolicyAnalysis.of(DOCUMENT);
    private static final PolicyReview REVIEW = ANALYSIS.review();

    @Test
    void aCommunityThatCarriesTooMuchAlsoCarriesMuch() {
        AnalysisFinding only = REVIEW.findings(Kind.IMPLIES).get(0);
        assertEquals(1, REVIEW.findings(Kind.IMPLIES).size());
        assertEquals(List.of(RuleId.of("R06"), RuleId.of("R07")), only.rules());
        assertEquals("Wherever R06 applies, R07 applies too.", only.sentence().en());
        assertEquals("凡规则R06适用之处,规则R07也适用。", only.sentence().zh());
    }

    @Test
    void rulesOfDifferentVerdictsAllConflictSomewhere() {
        ImmutableList<Rule<TenRules.Task>> rules = TenRules.rules(40);
        long pairs = rules.stream()
                        .flatMap(one -> rules.stream().filter(other -> one.verdict() != other.verdict()))
                        .count()
                / 2;
        assertEquals(23, pairs);
        assertEquals(pairs, REVIEW.findings(Kind.CONFLICT).size());
    }

    @Test
    void theOneGapIsClosedByTheDefault() {
        AnalysisFinding gap = REVIEW.findings(Kind.GAP).get(0);
        assertEquals(List.of(Verdict.ADMIT), gap.verdicts());
        assertEquals(
                "There are facts that no rule covers; the policy then says ADMIT.",
                gap.sentence().en());
    }

    @Test
    void nothingElseIsFound() {
        assertTrue(REVIEW.isComplete());
        assertEquals(1 + 23 + 1, REVIEW.findings().size());
        assertEquals(DOCUMENT.reference(), REVIEW.policy().orElseThrow());
        assertEquals(25, REVIEW.print(Locale.CHINESE).lines().count());
    }

    @Test
    void fundingThatIsShortIsRaisedToWhatTheWorkCosts() {
        TenRules.Task task = task(80, 3000, 12, 30);
        Remedy best = ANALYSIS.whatWouldAdmit(task).best().orElseThrow();
        assertEquals(BigInteger.valueOf(200), best.cost());
        assertEquals("[funding: 3000 → 3200]", best.changes().toString());
        assertEquals(ImmutableSortedSet.of(Verdict.ADMIT), best.possible());
    }

    /** The funding pays 75 hours, the deadline leaves 72: changing both costs less than bringing the hours down to both. */
    @Test
    void otherWaysAreToldAfterTheCheapest() {
        Remedies remedies = ANALYSIS.whatWouldAdmit(task(80, 3000, 12, 9));
        assertEquals(
                List.of(
                        "210 [deadlineDays: 9 → 10, funding: 3000 → 3200]",
                        "260 [deadlineDays: 9 → 10, hours: 80 → 75]",
                        "400 [hours: 80 → 72]"),
                remedies.remedies().stream()
                        .map(remedy -> remedy.cost() + " " + remedy.changes())
                        .toList());
    }

    @Test
    void nothingHelpsWhatIsOnTheNegativeList() {
        TenRules.Task banned =
                new TenRules.Task("T2", "CITY", "SURVEY", true, "LAW", "P00", 80, 3200, false, false, 0, 4000, 12, 30);
        assertEquals(Remedies.builder().heldFixed(ImmutableSortedSet.of()).build(), ANALYSIS.whatWouldAdmit(banned));
    }

    @Test
    void whatIsAdmittedNeedsNoChange() {
        Remedies remedies = ANALYSIS.whatWouldAdmit(TenRules.PLAIN);
        assertEquals(List.of(), remedies.best().orElseThrow().changes());
        assertEquals(1, remedies.remedies().size());
    }

    /** Six and a half days would do, but by another rule: 52 hours. */
    @Test
    void manyFaultsAreMendedTogether() {
        TenRules.Task task =
                new TenRules.Task("T3", "CITY", "SURVEY", false, "LAW", "P41", 52, 0, true, false, 0, 4000, 30, 3);
        Remedy best = ANALYSIS.whatWouldAdmit(task).best().orElseThrow();
        assertEquals(
                "[authorityDelegated: false → true, deadlineDays: 3 → 7, funding: 0 → 2080, proof: P41 → P00,"
                        + " timesPerYear: 30 → 24]",
                best.changes().toString());
        assertEquals(BigInteger.valueOf(300 + 40 + 2080 + 500 + 600), best.cost());
    }

    @Test
    void aFactThatCannotMatterIsNotMissing() {
        Assignment<TenRules.Task> facts = Assignment.of(TenRules.PLAIN, TenRules.VOCABULARY.attributes())
                .without(TenRules.FUNDING)
                .without(TenRules.CAPACITY)
                .with(TenRules.LOAD, 0L)
                .with(TenRules.HOURS, 1L);
        // Whatever the capacity, one hour alone is never more than it.
        Completion completion = ANALYSIS.complete(facts, PolicyAnalysis.BUDGET);
        assertTrue(completion.isExact());
        assertEquals(
                ImmutableSortedSet.of(Verdict.ADMIT, Verdict.ADMIT_ON_CONDITIONS, Verdict.REFUSE),
                completion.possible());
        assertEquals(ImmutableSortedSet.of("capacity", "funding"), completion.missing());
    }

    @Test
    void aHigherRateIsToldApartByATaskBetweenTheTwo() {
        PolicyDocument<TenRules.Task> dearer = TenRules.document("2", AdmissionPolicy.strictestOf(TenRules.rules(45)));
        PolicyComparison<TenRules.Task> comparison = PolicyComparison.of(DOCUMENT, dearer);
        PolicyComparison.Different<TenRules.Task> different = (PolicyComparison.Different<TenRules.Task>) comparison;
        long hours = different.witness().value(TenRules.HOURS).orElseThrow();
        long funding = different.witness().value(TenRules.FUNDING).orElseThrow();
        assertTrue(
                funding >= 40 * hours && funding < 45 * hours,
                () -> different.witness().toString());
        assertEquals(DOCUMENT.decide(different.witness()), different.first());
        assertEquals(dearer.decide(different.witness()), different.second());
    }

    @Test
    void theSameInOtherWordsIsProvedToBeTheSame() {
        ImmutableList<Rule<TenRules.Task>> rules = TenRules.rules(40);
        List<AdmissionPolicy<TenRules.Task>> reworded = new ArrayList<>(rules);
        reworded.set(
                3,
                Rule.of(
                        "R04",
                        Verdict.REFUSE,
                        TenRules.HOURS
                                .times(80)
                                .minus(TenRules.FUNDING.times(2))
                                .atLeast(1L)));
        reworded.set(
                7,
                Rule.of("R08", Verdict.REFER, TenRules.MATTER.is("OTHER"))
                        .when(TenRules.LEVEL.isOneOf("CITY", "DISTRICT").negate()));
        Collections.reverse(reworded);
        assertEquals(
                new PolicyComparison.Alike<TenRules.Task>(),
                PolicyComparison.of(
                        DOCUMENT,
                        TenRules.document("2", AdmissionPolicy.strictestOf(reworded)),
                        PolicyComparison.Aspect.VERDICT_AND_RULES,
                        PolicyAnalysis.BUDGET));
    }

    @Test
    void aCaseOfEachVerdictIsFound() {
        assertTrue(
                ANALYSIS.find(EnumSet.of(Verdict.ADMIT), PolicyAnalysis.BUDGET).isSatisfiable());
        assertTrue(
                ANALYSIS.find(EnumSet.of(Verdict.RETURN), PolicyAnalysis.BUDGET).isRefuted());
    }

    private static TenRules.Task task(long hours, long funding, long times, long deadline) {
        return new TenRules.Task(
                "T9", "CITY", "SURVEY", false, "LAW", "P00", hours, funding, false, false, 0, 4000, times, deadline);
    }
}
