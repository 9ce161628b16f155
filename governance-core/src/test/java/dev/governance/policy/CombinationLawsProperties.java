package dev.governance.policy;

import static dev.governance.policy.AdmissionPolicy.abstaining;
import static dev.governance.policy.AdmissionPolicy.always;
import static dev.governance.policy.AdmissionPolicy.firstOf;
import static dev.governance.policy.AdmissionPolicy.mildestOf;
import static dev.governance.policy.AdmissionPolicy.onlyOneOf;
import static dev.governance.policy.AdmissionPolicy.strictestOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of the combinations, on whole decisions, with facts missing. */
@Domain(FactsDomain.class)
@Domain(DomainContext.Global.class)
class CombinationLawsProperties {

    /** Asks two policies about the same facts and expects one decision, part by part. */
    private static void same(AdmissionPolicy<Facts> one, AdmissionPolicy<Facts> other, Facts facts) {
        Decision expected = one.decide(facts);
        Decision found = other.decide(facts);
        assertEquals(expected, found);
        assertEquals(expected.possible(), found.possible());
        assertEquals(expected.missing(), found.missing());
        assertEquals(expected.firedRules(), found.firedRules());
        assertEquals(expected.toString(), found.toString());
    }

    private static Set<Verdict> admitting(Decision decision) {
        return Sets.intersection(decision.possible(), ImmutableSet.of(Verdict.ADMIT, Verdict.ADMIT_ON_CONDITIONS));
    }

    private static List<AdmissionPolicy<Facts>> shuffledAndDoubled(List<AdmissionPolicy<Facts>> policies, long seed) {
        List<AdmissionPolicy<Facts>> more = new ArrayList<>(policies);
        Random random = new Random(seed);
        policies.stream().filter(policy -> random.nextBoolean()).forEach(more::add);
        Collections.shuffle(more, random);
        return more;
    }

    /** What and and or have in common of two decisions: all findings are kept, what is certain is not open. */
    private static void keepsAllFindings(Decision a, Decision b, Decision both) {
        assertEquals(Sets.union(a.fired(), b.fired()), both.fired());
        assertEquals(Sets.difference(Sets.union(a.open(), b.open()), both.fired()), both.open());
        assertEquals(Sets.union(a.missing(), b.missing()), both.missing());
    }

    private static void obligationsFollowTheWinner(Decision a, Decision b, Decision both) {
        if (a.isSettled() && b.isSettled()) {
            Verdict winner = both.verdict().orElseThrow();
            assertEquals(Sets.union(a.obligations(winner), b.obligations(winner)), both.obligations(winner));
        }
    }

    @Group
    class And {
        @Property(edgeCases = EdgeCasesMode.NONE)
        void isAssociative(
                @ForAll AdmissionPolicy<Facts> a,
                @ForAll AdmissionPolicy<Facts> b,
                @ForAll AdmissionPolicy<Facts> c,
                @ForAll Facts facts) {
            same(a.and(b).and(c), a.and(b.and(c)), facts);
            same(a.and(b).and(c), strictestOf(a, b, c), facts);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void isCommutativeAndIdempotent(
                @ForAll AdmissionPolicy<Facts> a, @ForAll AdmissionPolicy<Facts> b, @ForAll Facts facts) {
            same(a.and(b), b.and(a), facts);
            same(a, a.and(a), facts);
            same(a, a.and(abstaining()), facts);
            same(a, AdmissionPolicy.<Facts>abstaining().and(a), facts);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void doesNotMindOrderAndDuplicates(
                @ForAll @Size(max = 5) List<AdmissionPolicy<Facts>> policies, @ForAll Facts facts, @ForAll long seed) {
            same(strictestOf(policies), strictestOf(shuffledAndDoubled(policies, seed)), facts);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void keepsAllFindingsAndTheWinnersObligations(
                @ForAll AdmissionPolicy<Facts> a, @ForAll AdmissionPolicy<Facts> b, @ForAll Facts facts) {
            Decision both = a.and(b).decide(facts);
            keepsAllFindings(a.decide(facts), b.decide(facts), both);
            obligationsFollowTheWinner(a.decide(facts), b.decide(facts), both);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void refusalAbsorbs(@ForAll AdmissionPolicy<Facts> a, @ForAll Facts facts) {
            AdmissionPolicy<Facts> refusal = always("never", Verdict.REFUSE);
            assertEquals(
                    ImmutableSet.of(Verdict.REFUSE),
                    a.and(refusal).decide(facts).possible());
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void oneMoreRuleThatRefusesNeverAdmitsMore(
                @ForAll AdmissionPolicy<Facts> a, @ForAll Condition<Facts> condition, @ForAll Facts facts) {
            AdmissionPolicy<Facts> stricter = a.and(Rule.of("new", Verdict.REFUSE, condition));
            assertTrue(admitting(a.decide(facts)).containsAll(admitting(stricter.decide(facts))));
        }
    }

    @Group
    class Or {
        @Property(edgeCases = EdgeCasesMode.NONE)
        void isAssociative(
                @ForAll AdmissionPolicy<Facts> a,
                @ForAll AdmissionPolicy<Facts> b,
                @ForAll AdmissionPolicy<Facts> c,
                @ForAll Facts facts) {
            same(a.or(b).or(c), a.or(b.or(c)), facts);
            same(a.or(b).or(c), mildestOf(a, b, c), facts);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void isCommutativeAndIdempotent(
                @ForAll AdmissionPolicy<Facts> a, @ForAll AdmissionPolicy<Facts> b, @ForAll Facts facts) {
            same(a.or(b), b.or(a), facts);
            same(a, a.or(a), facts);
            same(a, a.or(abstaining()), facts);
            same(a, AdmissionPolicy.<Facts>abstaining().or(a), facts);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void doesNotMindOrderAndDuplicates(
                @ForAll @Size(max = 5) List<AdmissionPolicy<Facts>> policies, @ForAll Facts facts, @ForAll long seed) {
            same(mildestOf(policies), mildestOf(shuffledAndDoubled(policies, seed)), facts);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void keepsAllFindingsAndTheWinnersObligations(
                @ForAll AdmissionPolicy<Facts> a, @ForAll AdmissionPolicy<Facts> b, @ForAll Facts facts) {
            Decision both = a.or(b).decide(facts);
            keepsAllFindings(a.decide(facts), b.decide(facts), both);
            obligationsFollowTheWinner(a.decide(facts), b.decide(facts), both);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void oneMoreRuleThatAdmitsNeverMakesItStricter(
                @ForAll AdmissionPolicy<Facts> a, @ForAll Condition<Facts> condition, @ForAll Facts facts) {
            Decision before = a.decide(facts);
            Decision after = a.or(Rule.of("new", Verdict.ADMIT, condition)).decide(facts);
            assertTrue(Sets.union(before.possible(), ImmutableSet.of(Verdict.ADMIT))
                    .containsAll(after.possible()));
        }
    }

    @Group
    class OrElse {
        @Property(edgeCases = EdgeCasesMode.NONE)
        void isAssociative(
                @ForAll AdmissionPolicy<Facts> a,
                @ForAll AdmissionPolicy<Facts> b,
                @ForAll AdmissionPolicy<Facts> c,
                @ForAll Facts facts) {
            same(a.orElse(b).orElse(c), a.orElse(b.orElse(c)), facts);
            same(a.orElse(b).orElse(c), firstOf(a, b, c), facts);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void isIdempotent(@ForAll AdmissionPolicy<Facts> a, @ForAll Facts facts) {
            same(a, a.orElse(a), facts);
            same(a, a.orElse(abstaining()), facts);
            same(a, AdmissionPolicy.<Facts>abstaining().orElse(a), facts);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void asksTheOtherWhereThisOneMayAbstain(
                @ForAll AdmissionPolicy<Facts> a, @ForAll AdmissionPolicy<Facts> b, @ForAll Facts facts) {
            Decision first = a.decide(facts);
            Decision other = b.decide(facts);
            Decision either = a.orElse(b).decide(facts);
            if (!first.mayBe(Verdict.ABSTAIN)) {
                assertEquals(first, either);
            } else if (first.isSettled()) {
                assertEquals(other, either);
            } else {
                Set<Verdict> speaking = Sets.difference(first.possible(), ImmutableSet.of(Verdict.ABSTAIN));
                assertEquals(Sets.union(speaking, other.possible()), either.possible());
                assertEquals(ImmutableSortedSet.of(), either.fired());
                assertEquals(Sets.union(Sets.union(first.open(), other.fired()), other.open()), either.open());
                assertEquals(Sets.union(first.missing(), other.missing()), either.missing());
            }
        }
    }

    @Group
    class OnlyOneOf {
        @Property(edgeCases = EdgeCasesMode.NONE)
        void doesNotMindTheOrderOrTheSilent(
                @ForAll @Size(max = 4) List<AdmissionPolicy<Facts>> policies, @ForAll Facts facts, @ForAll long seed) {
            List<AdmissionPolicy<Facts>> shuffled = new ArrayList<>(policies);
            shuffled.add(abstaining());
            Collections.shuffle(shuffled, new Random(seed));
            same(onlyOneOf(Verdict.REFER, policies), onlyOneOf(Verdict.REFER, shuffled), facts);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void isTheOneThatSpeaksOrAConflict(
                @ForAll @Size(max = 4) List<AdmissionPolicy<Facts>> policies, @ForAll Facts facts) {
            List<Decision> decisions =
                    policies.stream().map(policy -> policy.decide(facts)).toList();
            List<Decision> speaking = decisions.stream()
                    .filter(decision -> !decision.equals(Decision.abstention()))
                    .toList();
            Decision one =
                    AdmissionPolicy.<Facts>onlyOneOf(Verdict.RETURN, policies).decide(facts);
            long certain = decisions.stream()
                    .filter(decision -> !decision.mayBe(Verdict.ABSTAIN))
                    .count();
            if (speaking.size() <= 1) {
                assertEquals(speaking.isEmpty() ? Decision.abstention() : speaking.get(0), one);
            } else {
                assertTrue(one.mayBe(Verdict.RETURN));
                assertEquals(certain == 0, one.mayBe(Verdict.ABSTAIN));
            }
            if (certain > 1) {
                assertEquals(ImmutableSet.of(Verdict.RETURN), one.possible());
                assertEquals(ImmutableSet.of(), one.obligations(Verdict.RETURN));
            }
        }
    }

    @Group
    class When {
        @Property(edgeCases = EdgeCasesMode.NONE)
        void opensWithItsCondition(
                @ForAll AdmissionPolicy<Facts> a, @ForAll Condition<Facts> condition, @ForAll Facts facts) {
            Decision open = a.decide(facts);
            Decision guarded = a.when(condition).decide(facts);
            switch (condition.of(facts)) {
                case TRUE -> assertEquals(open, guarded);
                case FALSE -> assertEquals(Decision.abstention(), guarded);
                case UNKNOWN -> {
                    assertEquals(Sets.union(open.possible(), ImmutableSet.of(Verdict.ABSTAIN)), guarded.possible());
                    assertEquals(ImmutableSortedSet.of(), guarded.fired());
                    assertEquals(Sets.union(open.fired(), open.open()), guarded.open());
                    for (Verdict verdict : open.possible()) {
                        assertEquals(open.obligations(verdict), guarded.obligations(verdict));
                    }
                }
            }
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void twoConditionsAreOne(
                @ForAll AdmissionPolicy<Facts> a,
                @ForAll Condition<Facts> one,
                @ForAll Condition<Facts> other,
                @ForAll Facts facts) {
            same(a.when(one).when(other), a.when(other.and(one)), facts);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void aKnownConditionMayStandOutsideOrInside(
                @ForAll AdmissionPolicy<Facts> a,
                @ForAll AdmissionPolicy<Facts> b,
                @ForAll Condition<Facts> condition,
                @ForAll Facts facts) {
            if (condition.of(facts) != Truth.UNKNOWN) {
                same(a.and(b).when(condition), a.when(condition).and(b.when(condition)), facts);
                same(a.or(b).when(condition), a.when(condition).or(b.when(condition)), facts);
                same(a.orElse(b).when(condition), a.when(condition).orElse(b.when(condition)), facts);
            }
        }
    }

    @Group
    class Over {
        /** Another kind of subject: one that has its facts in an envelope. */
        record Envelope(Facts facts) {}

        @Property(edgeCases = EdgeCasesMode.NONE)
        void decidesAboutWhatIsSeen(
                @ForAll AdmissionPolicy<Facts> a, @ForAll AdmissionPolicy<Facts> b, @ForAll Facts facts) {
            Envelope envelope = new Envelope(facts);
            Reading<Envelope, Facts> view = Envelope::facts;
            assertEquals(a.decide(facts), a.over(view).decide(envelope));
            assertEquals(a.and(b).decide(facts), a.over(view).and(b.over(view)).decide(envelope));
            assertEquals(a.or(b).decide(facts), a.over(view).or(b.over(view)).decide(envelope));
            assertEquals(
                    a.orElse(b).decide(facts), a.over(view).orElse(b.over(view)).decide(envelope));
            same(a, a.over(view).over(Envelope::new), facts);
            assertEquals(a.explain(facts), a.over(view).explain(envelope));
        }
    }

    @Group
    class Name {
        @Property(edgeCases = EdgeCasesMode.NONE)
        void isToldByEveryFindingAndChangesNothingElse(@ForAll AdmissionPolicy<Facts> a, @ForAll Facts facts) {
            Decision nameless = a.decide(facts);
            Decision named = a.named("P").decide(facts);
            assertEquals(nameless.possible(), named.possible());
            assertEquals(nameless.missing(), named.missing());
            assertEquals(nameless.firedRules(), named.firedRules());
            assertTrue(Sets.union(named.fired(), named.open()).stream()
                    .allMatch(finding -> finding.policy().isPresent()));
            assertEquals(nameless.in(PolicyReference.of("P")), named);
        }

        @Property(edgeCases = EdgeCasesMode.NONE)
        void anInnerNameStays(@ForAll AdmissionPolicy<Facts> a, @ForAll AdmissionPolicy<Facts> b, @ForAll Facts facts) {
            same(a.named("P"), a.named("P").named("Q"), facts);
            same(a.and(b).named("P"), a.named("P").and(b.named("P")), facts);
            same(a.orElse(b).named("P"), a.named("P").orElse(b.named("P")), facts);
        }
    }

    @Group
    class Settle {
        @Property(edgeCases = EdgeCasesMode.NONE)
        void leavesOneVerdict(
                @ForAll AdmissionPolicy<Facts> a,
                @ForAll Verdict forUnknown,
                @ForAll Verdict forSilence,
                @ForAll Facts facts) {
            if (!forUnknown.speaks()) {
                return;
            }
            Decision open = a.decide(facts);
            Decision closed = a.settle(forUnknown, forSilence).decide(facts);
            if (open.equals(Decision.abstention())) {
                assertEquals(ImmutableSet.of(forSilence), closed.possible());
            } else if (open.isSettled()) {
                assertEquals(open, closed);
            } else {
                assertEquals(ImmutableSet.of(forUnknown), closed.possible());
                assertEquals(open.open(), closed.open());
                assertEquals(open.missing(), closed.missing());
                assertEquals(open.obligations(forUnknown), closed.obligations(forUnknown));
                assertTrue(closed.fired().containsAll(open.fired()));
                assertTrue(closed.firedRules().contains(RuleId.of("settled-unknown")));
            }
        }
    }
}
