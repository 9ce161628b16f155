package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.policy.AnalysisFinding.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnalysisFindingTest {

    private static final Rule<SmallCase> MANY = Rule.of("R1", Verdict.REFUSE, SmallCase.A.atLeast(2L));
    private static final Rule<SmallCase> ALL = Rule.of("R2", Verdict.REFER, SmallCase.A.atLeast(1L));
    private static final PolicyReview REVIEW = PolicyAnalysis.of(MANY.and(ALL)).review();

    private static AnalysisFinding first(Kind kind) {
        return REVIEW.findings(kind).get(0);
    }

    @Test
    void aConflictIsAFindingWithItsRulesVerdictsAndWitness() {
        Finding finding = first(Kind.CONFLICT).toFinding();

        assertEquals("policy.conflict", finding.code());
        assertEquals(Finding.Severity.NOTE, finding.severity());
        assertEquals(
                ImmutableMap.builder()
                        .put("rule", "R1")
                        .put("verdict", "REFUSE")
                        .put("other", "R2")
                        .put("otherVerdict", "REFER")
                        .put("rules", "R1, R2")
                        .put("witness", "a=2")
                        .buildOrThrow(),
                finding.values());
        assertEquals(
                "R1 argues for REFUSE and R2 for REFER on the same facts.",
                finding.sentence().orElseThrow().en());
        assertEquals("policy.conflict [R1, R2]", first(Kind.CONFLICT).toString());
    }

    @Test
    void aGapHasNoRulesAndWhatHasNoWitnessTellsNone() {
        assertEquals("-", first(Kind.GAP).toFinding().values().get("rules"));
        assertTrue(first(Kind.GAP).toFinding().values().containsKey("witness"));
        PolicyReview never = PolicyAnalysis.of(Rule.of("R3", Verdict.ADMIT, Condition.<SmallCase>anyOf()))
                .review();
        Finding finding = never.findings(Kind.NEVER_APPLIES).get(0).toFinding();
        assertEquals("policy.never-applies", finding.code());
        assertEquals(ImmutableMap.of("rule", "R3", "verdict", "ADMIT", "rules", "R3"), finding.values());
    }

    @Test
    void aReviewPrintsALineForEachFindingWithItsWitness() {
        String text = REVIEW.print(Locale.ENGLISH);
        assertEquals(REVIEW.findings().size(), text.lines().count());
        assertTrue(text.contains("Wherever R1 applies, R2 applies too.  {a=2}\n"), text);
        assertTrue(text.contains("There are facts that no rule covers; the policy then says ABSTAIN.  {a=0}\n"), text);
        String never = PolicyAnalysis.of(Rule.of("R3", Verdict.ADMIT, Condition.<SmallCase>anyOf()))
                .review()
                .print(Locale.ENGLISH);
        assertTrue(never.contains("R3 never applies: no facts satisfy its condition.\n"), never);
        assertFalse(never.contains("condition.  {"), never);
    }

    @Test
    void whatWasAskedBelongsToWhatIsNotKnown() {
        assertThrows(
                IllegalStateException.class,
                () -> AnalysisFinding.builder(Kind.NOT_KNOWN).build());
        assertThrows(
                IllegalStateException.class,
                () -> AnalysisFinding.builder(Kind.GAP).doubt(Doubt.usedUp()).build());
        assertThrows(
                IllegalStateException.class,
                () -> AnalysisFinding.builder(Kind.NOT_KNOWN)
                        .doubt(Doubt.usedUp())
                        .build());
        assertThrows(
                IllegalStateException.class,
                () -> AnalysisFinding.builder(Kind.GAP).part("p").build());
        assertThrows(
                IllegalStateException.class,
                () -> AnalysisFinding.builder(Kind.NOT_SEEN).build());
        assertEquals(
                "policy.not-known []",
                AnalysisFinding.builder(Kind.NOT_KNOWN)
                        .asked(Kind.GAP)
                        .doubt(Doubt.usedUp())
                        .build()
                        .toString());
    }
}
