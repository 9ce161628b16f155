package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.policy.AnalysisFinding.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolicyAnalysisTest {

    private static final long BUDGET = PolicyAnalysis.BUDGET;
    private static final Condition<SmallCase> PREDICATE = Condition.of(
            "looks urgent",
            Condition.reads(SmallCase.A),
            subject -> subject.facts().get("a").equals(3L));
    private static final AdmissionPolicy<SmallCase> FUNCTION = subject -> Decision.abstention();

    private static Rule<SmallCase> rule(String id, Verdict verdict, Condition<SmallCase> condition) {
        return Rule.of(id, verdict, condition);
    }

    @Test
    void saysThatItCannotSeeIntoAPredicateAndNamesTheRule() {
        PolicyReview review =
                PolicyAnalysis.of(rule("R1", Verdict.REFUSE, PREDICATE)).review();
        AnalysisFinding unseen = review.findings(Kind.NOT_SEEN).get(0);
        assertEquals(Optional.of("looks urgent"), unseen.part());
        assertEquals(List.of(RuleId.of("R1")), unseen.rules());
        assertEquals(
                "The analysis could not see inside looks urgent.",
                unseen.sentence().en());
        assertFalse(review.isComplete());
    }

    @Test
    void doesNotKnowWhatHangsOnAPredicate() {
        PolicyReview review =
                PolicyAnalysis.of(rule("R1", Verdict.REFUSE, PREDICATE)).review();
        assertEquals(
                List.of(Kind.NEVER_APPLIES, Kind.GAP),
                review.findings(Kind.NOT_KNOWN).stream()
                        .map(finding -> finding.asked().orElseThrow())
                        .toList());
        assertEquals(
                "Whether there is never-applies of R1 is not known: it hangs on looks urgent, which cannot be seen into.",
                review.findings(Kind.NOT_KNOWN).get(0).sentence().en());
    }

    @Test
    void knowsWhatHoldsWhateverAPredicateSays() {
        Condition<SmallCase> small = SmallCase.A.atMost(1L);
        AdmissionPolicy<SmallCase> policy = AdmissionPolicy.strictestOf(
                rule("R1", Verdict.REFUSE, small.and(PREDICATE)),
                rule("R2", Verdict.REFUSE, small),
                rule("R3", Verdict.ADMIT, SmallCase.A.atLeast(2L).or(PREDICATE)));
        PolicyReview review = PolicyAnalysis.of(policy).review();
        assertEquals(List.of(), review.findings(Kind.GAP));
        assertTrue(review.findings(Kind.NOT_KNOWN).stream()
                .noneMatch(finding -> finding.asked().equals(Optional.of(Kind.GAP))));
        assertEquals(
                new Satisfiability.Unsatisfiable<SmallCase>(),
                PolicyAnalysis.solve(PREDICATE.and(PREDICATE.negate()), BUDGET));
    }

    @Test
    void namesAPolicyWrittenAsAFunction() {
        AdmissionPolicy<SmallCase> policy =
                AdmissionPolicy.firstOf(FUNCTION, rule("R1", Verdict.REFUSE, SmallCase.F.isTrue()));
        PolicyReview review = PolicyAnalysis.of(policy).review();
        assertEquals(
                Optional.of("a policy written as a function"),
                review.findings(Kind.NOT_SEEN).get(0).part());
        assertTrue(review.findings(Kind.NOT_KNOWN).stream()
                .anyMatch(finding -> finding.asked().equals(Optional.of(Kind.NEVER_ASKED))));
        assertTrue(review.findings(Kind.NEVER_ASKED).isEmpty());
    }

    @Test
    void whatAFunctionDecidesOfASubjectIsKnown() {
        AdmissionPolicy<SmallCase> policy = AdmissionPolicy.firstOf(
                FUNCTION, rule("R1", Verdict.REFUSE, SmallCase.F.isTrue().and(PREDICATE)));
        SmallCase subject = new SmallCase(ImmutableMap.of("a", 3L));
        Completion asked = PolicyAnalysis.of(policy).complete(subject, BUDGET);
        assertEquals(ImmutableSortedSet.of(Verdict.ABSTAIN, Verdict.REFUSE), asked.possible());
        assertEquals(ImmutableSortedSet.of("f"), asked.missing());
        assertTrue(asked.isExact());

        Completion unasked =
                PolicyAnalysis.of(policy).complete(Assignment.<SmallCase>empty().with(SmallCase.A, 3L), BUDGET);
        assertEquals(Doubt.Cause.NOT_SEEN, unasked.doubt().orElseThrow().cause());
        assertEquals(6, unasked.possible().size());
    }

    @Test
    void learnsFromAnotherSubjectThatThePredicateFails() {
        AdmissionPolicy<SmallCase> policy =
                rule("R1", Verdict.REFUSE, SmallCase.F.isTrue().and(PREDICATE));
        SmallCase subject = new SmallCase(ImmutableMap.of("a", 2L));
        Completion completion = PolicyAnalysis.of(policy).complete(subject, BUDGET);
        assertEquals(ImmutableSortedSet.of(Verdict.ABSTAIN), completion.possible());
        assertEquals(ImmutableSortedSet.of(), completion.missing());
    }

    @Test
    void completionKnowsMoreThanPartsOneByOne() {
        AdmissionPolicy<SmallCase> policy = AdmissionPolicy.strictestOf(
                rule("R1", Verdict.REFER, SmallCase.C.atLeast(2L)),
                rule("R2", Verdict.REFER, SmallCase.C.lessThan(2L)));
        SmallCase nothing = new SmallCase(ImmutableMap.of());
        assertEquals(
                ImmutableSet.of(Verdict.ABSTAIN, Verdict.REFER),
                policy.decide(nothing).possible());
        Completion completion = PolicyAnalysis.of(policy).complete(nothing, BUDGET);
        assertEquals(ImmutableSortedSet.of(Verdict.REFER), completion.possible());
        assertEquals(ImmutableSortedSet.of("c"), completion.missing());
    }

    @Test
    void aSettledPolicyIsCompletedByFactsAndNotByItsDefault() {
        AdmissionPolicy<SmallCase> policy =
                rule("R1", Verdict.REFUSE, SmallCase.F.isTrue()).settle(Verdict.RETURN, Verdict.ADMIT);
        Completion completion = PolicyAnalysis.of(policy).complete(new SmallCase(ImmutableMap.of()), BUDGET);
        assertEquals(ImmutableSortedSet.of(Verdict.ADMIT, Verdict.REFUSE), completion.possible());
    }

    @Test
    void tellsWhenTheBudgetIsUsedUp() {
        Condition<SmallCase> tangled = SmallCase.A
                .times(7)
                .plus(SmallCase.B.times(11))
                .plus(SmallCase.C.times(13))
                .equalTo(5L);
        assertEquals(
                new Satisfiability.NotKnown<SmallCase>(Doubt.usedUp()),
                PolicyAnalysis.solve(tangled.and(SmallCase.F.isTrue()), 1));
        assertTrue(PolicyAnalysis.solve(tangled, BUDGET).isSatisfiable());
        PolicyAnalysis<SmallCase> analysis = PolicyAnalysis.of(rule("R1", Verdict.REFUSE, tangled));
        assertEquals(
                "the budget was used up",
                analysis.review(1)
                        .findings(Kind.NOT_KNOWN)
                        .get(0)
                        .doubt()
                        .orElseThrow()
                        .toString());
        assertEquals(
                Optional.of(Doubt.usedUp()),
                analysis.complete(new SmallCase(ImmutableMap.of()), 1).doubt());
        assertThrows(IllegalArgumentException.class, () -> analysis.review(0));
    }

    @Test
    void remediesThatWereFoundBeforeTheBudgetWasUsedUpAreToldWithTheDoubt() {
        AdmissionPolicy<SmallCase> policy = AdmissionPolicy.mildestOf(
                rule("R1", Verdict.ADMIT, SmallCase.F.isTrue()),
                rule(
                        "R2",
                        Verdict.ADMIT,
                        SmallCase.A.times(3).plus(SmallCase.B.times(2)).atLeast(7L)));
        Assignment<SmallCase> facts = Assignment.<SmallCase>empty()
                .with(SmallCase.A, 1L)
                .with(SmallCase.B, 1L)
                .with(SmallCase.F, false);
        EnumSet<Verdict> targets = EnumSet.of(Verdict.ADMIT);
        Remedies whole = PolicyAnalysis.of(policy).whatWouldAdmit(facts, targets, 3, BUDGET);
        assertEquals(
                List.of("1 [b: 1 → 2]", "2 [a: 1 → 2]", "2 [f: false → true]"),
                whole.remedies().stream()
                        .map(remedy -> remedy.cost() + " " + remedy.changes())
                        .toList());
        assertEquals(Optional.empty(), whole.doubt());
        Remedies early = PolicyAnalysis.of(policy).whatWouldAdmit(facts, targets, 3, 4);
        assertEquals("[f: false → true]", early.best().orElseThrow().changes().toString());
        assertEquals(1, early.remedies().size());
        assertEquals(Optional.of(Doubt.usedUp()), early.doubt());
    }

    @Test
    void whatCouldBeChangedUnseenIsADoubt() {
        AdmissionPolicy<SmallCase> policy = AdmissionPolicy.strictestOf(
                rule("R1", Verdict.REFUSE, PREDICATE), rule("R2", Verdict.ADMIT, Condition.always()));
        Assignment<SmallCase> facts = Assignment.<SmallCase>empty().with(SmallCase.A, 3L);
        Remedies remedies = PolicyAnalysis.of(policy).whatWouldAdmit(facts, EnumSet.of(Verdict.ADMIT), 1, BUDGET);
        assertEquals(List.of(), remedies.remedies());
        assertEquals(Optional.of(Doubt.notSeen(ImmutableSortedSet.of("looks urgent"))), remedies.doubt());
    }

    @Test
    void derivedFactsAreToldAndHeldFixed() {
        Count<SmallCase> total = SmallCase.C.derived();
        AdmissionPolicy<SmallCase> policy =
                rule("R1", Verdict.REFUSE, total.moreThan(2L)).orElse(AdmissionPolicy.always("R2", Verdict.ADMIT));
        PolicyAnalysis<SmallCase> analysis = PolicyAnalysis.of(policy);
        assertEquals(ImmutableSortedSet.of("c"), analysis.review().derived());
        Remedies remedies = analysis.whatWouldAdmit(new SmallCase(ImmutableMap.of("c", 4L)));
        assertEquals(ImmutableSortedSet.of("c"), remedies.heldFixed());
        assertEquals(Optional.empty(), remedies.best());
    }

    @Test
    void setsOfMoreElementsThanAWordHasAreSeenElementByElement() {
        Values<String> codes =
                Values.of(IntStream.range(0, 150).mapToObj(i -> "c" + i).toList());
        Attributes<SmallCase> make = Attributes.of(SmallCase.class);
        Choices<SmallCase, String> granted =
                make.choices("granted", codes, subject -> Set.<String>of()).changeable(1);
        Choices<SmallCase, String> required = make.choices("required", codes, subject -> Set.<String>of());
        Condition<SmallCase> enough = granted.containsAll(required);
        assertTrue(PolicyAnalysis.solve(
                        enough.and(required.contains("c149"))
                                .and(granted.contains("c149").negate()),
                        BUDGET)
                .isRefuted());
        Assignment<SmallCase> facts = Assignment.<SmallCase>empty()
                .with(granted, ImmutableSet.of("c3", "c63"))
                .with(required, ImmutableSet.of("c3", "c64", "c149"));
        Remedy best = PolicyAnalysis.of(Rule.of("R1", Verdict.ADMIT, enough))
                .whatWouldAdmit(facts, EnumSet.of(Verdict.ADMIT), 1, BUDGET)
                .best()
                .orElseThrow();
        assertEquals("[granted: c3, c63 → c3, c63, c64, c149]", best.changes().toString());
        assertEquals(2, best.cost().intValueExact());
    }

    @Test
    void numbersAtTheEndsOfTheirRangesAreExact() {
        Attributes<SmallCase> make = Attributes.of(SmallCase.class);
        Count<SmallCase> wide = make.count("wide", Long.MIN_VALUE + 1, Long.MAX_VALUE, subject -> 0);
        Count<SmallCase> other = make.count("other", Long.MIN_VALUE + 1, Long.MAX_VALUE, subject -> 0);
        assertTrue(PolicyAnalysis.solve(wide.moreThan(Long.MAX_VALUE), BUDGET).isRefuted());
        assertTrue(PolicyAnalysis.solve(wide.atLeast(Long.MAX_VALUE), BUDGET).isSatisfiable());
        assertTrue(PolicyAnalysis.solve(wide.times(3).equalTo(1L), BUDGET).isRefuted());
        assertTrue(PolicyAnalysis.solve(wide.plus(other).equalTo(wide.times(3).plus(1L)), BUDGET)
                .isSatisfiable());
        assertTrue(PolicyAnalysis.solve(wide.times(6).equalTo(other.times(9).plus(2L)), BUDGET)
                .isRefuted());
        assertTrue(PolicyAnalysis.solve(wide.lessThan(other).and(other.lessThan(wide)), BUDGET)
                .isRefuted());
        assertTrue(PolicyAnalysis.solve(wide.minus(wide).atLeast(1L), BUDGET).isRefuted());
    }

    @Test
    void policiesThatMeanDifferentThingsByOneNameAreNotCompared() {
        Count<SmallCase> wider = Attributes.of(SmallCase.class).countIfKnown("a", 0, 9, subject -> Optional.empty());
        assertEquals(
                new PolicyComparison.NotKnown<SmallCase>(
                        new Doubt(Doubt.Cause.DIFFERENT_ATTRIBUTES, ImmutableSortedSet.of("a"))),
                PolicyComparison.of(
                        rule("R1", Verdict.REFUSE, SmallCase.A.atLeast(2L)),
                        rule("R1", Verdict.REFUSE, wider.atLeast(2L))));
    }

    @Test
    void aPolicyThatIsTheSameIsTheSameWhateverIsInIt() {
        Rule<SmallCase> unseen = rule("R1", Verdict.REFUSE, PREDICATE);
        assertEquals(new PolicyComparison.Alike<SmallCase>(), PolicyComparison.of(unseen, unseen));
        assertEquals(
                new PolicyComparison.NotKnown<SmallCase>(Doubt.notSeen(ImmutableSortedSet.of("looks urgent"))),
                PolicyComparison.of(unseen, rule("R1", Verdict.REFER, PREDICATE)));
    }

    @Test
    void aPredicateIsFoundHoweverDeepItStands() {
        Condition<SmallCase> f = SmallCase.F.isTrue();
        for (Condition<SmallCase> condition : List.of(
                PREDICATE.negate(),
                f.and(PREDICATE),
                f.or(PREDICATE),
                f.and(f.or(PREDICATE.and(f)).negate()))) {
            assertEquals(
                    Optional.of("looks urgent"),
                    PolicyAnalysis.of(rule("R1", Verdict.REFUSE, condition))
                            .review()
                            .findings(Kind.NOT_SEEN)
                            .get(0)
                            .part());
        }
    }

    @Test
    void aReviewNamesThePolicyThatHasAName() {
        Rule<SmallCase> rule = rule("R1", Verdict.REFUSE, SmallCase.F.isTrue());
        PolicyDocument<SmallCase> document =
                PolicyDocument.builder("gate", "2", SmallCase.VOCABULARY).build(rule);
        assertEquals(
                Optional.of(document.reference()),
                PolicyAnalysis.of(document).review().policy());
        assertEquals(
                Optional.of(PolicyReference.of("P")),
                PolicyAnalysis.of(rule.named("P")).review().policy());
        assertEquals(Optional.empty(), PolicyAnalysis.of(rule).review().policy());
    }

    @Test
    void aQuestionForNothingIsRefused() {
        PolicyAnalysis<SmallCase> analysis = PolicyAnalysis.of(rule("R1", Verdict.ADMIT, SmallCase.F.isTrue()));
        Assignment<SmallCase> facts = Assignment.<SmallCase>empty().with(SmallCase.F, false);
        assertThrows(
                IllegalArgumentException.class,
                () -> analysis.whatWouldAdmit(facts, EnumSet.noneOf(Verdict.class), 1, BUDGET));
        assertThrows(
                IllegalArgumentException.class,
                () -> analysis.whatWouldAdmit(facts, EnumSet.of(Verdict.ADMIT), 0, BUDGET));
        Remedies one = analysis.whatWouldAdmit(facts, EnumSet.of(Verdict.ADMIT), 1, BUDGET);
        assertEquals("change f", one.best().orElseThrow().toString());
        assertEquals(List.of(SmallCase.F), List.copyOf((java.util.Collection<?>) facts.attributes()));
        assertNotEquals(facts.hashCode(), facts.with(SmallCase.F, true).hashCode());
    }

    @Test
    void aCompletionWithADoubtIsNotExact() {
        Completion.Builder builder = Completion.builder();
        assertThrows(IllegalStateException.class, builder::build);
        assertTrue(Completion.builder().addPossible(Verdict.ADMIT).build().isExact());
        assertFalse(Completion.builder()
                .addPossible(Verdict.ADMIT)
                .doubt(Doubt.usedUp())
                .build()
                .isExact());
    }

    @Test
    void anAnalysisIsEqualToThatOfAnEqualPolicy() {
        Rule<SmallCase> one = rule("R1", Verdict.REFUSE, SmallCase.F.isTrue());
        assertEquals(PolicyAnalysis.of(one), PolicyAnalysis.of(rule("R1", Verdict.REFUSE, SmallCase.F.isTrue())));
        PolicyAnalysis<SmallCase> other = PolicyAnalysis.of(rule("R2", Verdict.REFUSE, SmallCase.F.isTrue()));
        assertNotEquals(PolicyAnalysis.of(one), other);
        assertNotEquals(PolicyAnalysis.of(one).hashCode(), other.hashCode());
        assertEquals("analysis of R1", PolicyAnalysis.of(one).toString());
    }
}
