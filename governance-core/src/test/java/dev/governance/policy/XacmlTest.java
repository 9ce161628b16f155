package dev.governance.policy;

import static dev.governance.policy.Verdict.ABSTAIN;
import static dev.governance.policy.Verdict.ADMIT;
import static dev.governance.policy.Verdict.REFER;
import static dev.governance.policy.Verdict.REFUSE;
import static dev.governance.policy.Xacml.DENY;
import static dev.governance.policy.Xacml.INDETERMINATE_D;
import static dev.governance.policy.Xacml.INDETERMINATE_DP;
import static dev.governance.policy.Xacml.INDETERMINATE_P;
import static dev.governance.policy.Xacml.PERMIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The combinations beside XACML 3.0. Permit is {@code ADMIT}, Deny is {@code REFUSE}, NotApplicable is {@code ABSTAIN}; a
 * set of two or three is Indeterminate with what it may be: {@code {ABSTAIN, REFUSE}} is Indeterminate{D}. Where a decision is
 * settled, {@code REFER} stands for Indeterminate.
 *
 * <p>Equal, over all tuples up to length four: deny-overrides is {@code strictestOf}, permit-overrides is {@code mildestOf},
 * with extended Indeterminate; deny-unless-permit is {@code mildestOf(...).settle(REFUSE, REFUSE)}, permit-unless-deny is
 * {@code strictestOf(...).settle(ADMIT, ADMIT)}, only-one-applicable is {@code onlyOneOf(REFER, ...).settle(REFER, ABSTAIN)}.
 *
 * <p>Deliberately more precise: first-applicable, which stops at the first Indeterminate. {@code firstOf} goes on, since it
 * knows what an abstention would lead to; {@link #CELLS} has every pair on which the two differ, and longer tuples differ for
 * the same reason.
 */
class XacmlTest {

    /** Every set of verdicts that has a name in XACML; the last two have the same. */
    private static final ImmutableList<ImmutableSet<Verdict>> SETS = ImmutableList.of(
            ImmutableSet.of(ADMIT),
            ImmutableSet.of(REFUSE),
            ImmutableSet.of(ABSTAIN),
            ImmutableSet.of(ABSTAIN, REFUSE),
            ImmutableSet.of(ABSTAIN, ADMIT),
            ImmutableSet.of(ADMIT, REFUSE),
            ImmutableSet.of(ABSTAIN, ADMIT, REFUSE));

    private static final ImmutableList<AdmissionPolicy<Facts>> MEMBERS = members();

    /** A pair on which first-applicable and firstOf differ: what XACML says, and what is possible. */
    private record Cell(Xacml first, Xacml second, Xacml standard, ImmutableSet<Verdict> possible) {}

    /** The first of the pair is Indeterminate: XACML says so, whatever stands behind; here what stands behind counts. */
    private static final ImmutableSet<Cell> CELLS = ImmutableSet.of(
            new Cell(INDETERMINATE_D, DENY, INDETERMINATE_D, ImmutableSet.of(REFUSE)),
            new Cell(INDETERMINATE_D, PERMIT, INDETERMINATE_D, ImmutableSet.of(ADMIT, REFUSE)),
            new Cell(INDETERMINATE_D, INDETERMINATE_P, INDETERMINATE_D, ImmutableSet.of(ABSTAIN, ADMIT, REFUSE)),
            new Cell(INDETERMINATE_D, INDETERMINATE_DP, INDETERMINATE_D, ImmutableSet.of(ADMIT, REFUSE)),
            new Cell(INDETERMINATE_D, INDETERMINATE_DP, INDETERMINATE_D, ImmutableSet.of(ABSTAIN, ADMIT, REFUSE)),
            new Cell(INDETERMINATE_P, PERMIT, INDETERMINATE_P, ImmutableSet.of(ADMIT)),
            new Cell(INDETERMINATE_P, DENY, INDETERMINATE_P, ImmutableSet.of(ADMIT, REFUSE)),
            new Cell(INDETERMINATE_P, INDETERMINATE_D, INDETERMINATE_P, ImmutableSet.of(ABSTAIN, ADMIT, REFUSE)),
            new Cell(INDETERMINATE_P, INDETERMINATE_DP, INDETERMINATE_P, ImmutableSet.of(ADMIT, REFUSE)),
            new Cell(INDETERMINATE_P, INDETERMINATE_DP, INDETERMINATE_P, ImmutableSet.of(ABSTAIN, ADMIT, REFUSE)));

    /** Policies of the library that have each set of verdicts where nothing is known. */
    private static ImmutableList<AdmissionPolicy<Facts>> members() {
        Rule<Facts> admit = AdmissionPolicy.always("admit", ADMIT);
        Rule<Facts> refuse = AdmissionPolicy.always("refuse", REFUSE);
        Rule<Facts> perhapsAdmit = Rule.of("perhaps-admit", ADMIT, FactsVocabulary.LEGAL.isTrue());
        Rule<Facts> perhapsRefuse = Rule.of("perhaps-refuse", REFUSE, FactsVocabulary.URGENT.isTrue());
        return ImmutableList.of(
                admit,
                refuse,
                AdmissionPolicy.abstaining(),
                perhapsRefuse,
                perhapsAdmit,
                perhapsRefuse.orElse(admit),
                perhapsRefuse.and(perhapsAdmit));
    }

    private static Xacml named(Set<Verdict> possible) {
        boolean both = possible.contains(ADMIT) && possible.contains(REFUSE);
        if (both || possible.equals(ImmutableSet.of(REFER))) {
            return INDETERMINATE_DP;
        } else if (possible.size() > 1) {
            return possible.contains(ADMIT) ? INDETERMINATE_P : INDETERMINATE_D;
        }
        return possible.contains(ADMIT) ? PERMIT : possible.contains(REFUSE) ? DENY : Xacml.NOT_APPLICABLE;
    }

    private static List<List<Integer>> tuples() {
        List<Integer> places = List.of(0, 1, 2, 3, 4, 5, 6);
        return java.util.stream.IntStream.rangeClosed(0, 4)
                .boxed()
                .flatMap(length -> Lists.cartesianProduct(Collections.nCopies(length, places)).stream())
                .toList();
    }

    private static List<Xacml> names(List<Integer> tuple) {
        return tuple.stream().map(place -> named(SETS.get(place))).toList();
    }

    private static List<AdmissionPolicy<Facts>> policies(List<Integer> tuple) {
        return tuple.stream().map(MEMBERS::get).toList();
    }

    private static ImmutableSet<Verdict> possible(AdmissionPolicy<Facts> policy) {
        return policy.decide(Facts.none()).possible();
    }

    /** Settled, the three kinds of Indeterminate are one. */
    private static Xacml settled(Xacml decision) {
        return decision.isIndeterminate() ? INDETERMINATE_DP : decision;
    }

    private static void equalOnAllTuples(
            Function<List<Xacml>, Xacml> standard,
            Function<List<AdmissionPolicy<Facts>>, AdmissionPolicy<Facts>> here) {
        for (List<Integer> tuple : tuples()) {
            Xacml expected = standard.apply(names(tuple));
            assertEquals(
                    expected,
                    named(possible(here.apply(policies(tuple)))),
                    () -> names(tuple).toString());
        }
    }

    @Test
    void theMembersAreWhatTheyAreCalled() {
        assertEquals(1 + 7 + 49 + 343 + 2401, tuples().size());
        assertEquals(SETS, MEMBERS.stream().map(XacmlTest::possible).toList());
        assertEquals(
                List.of(Xacml.values()),
                List.of(PERMIT, DENY, Xacml.NOT_APPLICABLE, INDETERMINATE_D, INDETERMINATE_P, INDETERMINATE_DP));
        assertEquals(
                List.of(Xacml.values()),
                SETS.stream().map(XacmlTest::named).distinct().toList());
    }

    @Test
    void strictestIsDenyOverrides() {
        equalOnAllTuples(Xacml::denyOverrides, AdmissionPolicy::strictestOf);
    }

    @Test
    void mildestIsPermitOverrides() {
        equalOnAllTuples(Xacml::permitOverrides, AdmissionPolicy::mildestOf);
    }

    @Test
    void theOverridesAreEachOthersMirror() {
        for (List<Integer> tuple : tuples()) {
            List<Xacml> mirrored = names(tuple).stream().map(Xacml::swapped).toList();
            assertEquals(Xacml.denyOverrides(names(tuple)).swapped(), Xacml.permitOverrides(mirrored));
        }
    }

    @Test
    void mildestSettledIsDenyUnlessPermit() {
        equalOnAllTuples(
                Xacml::denyUnlessPermit,
                members -> AdmissionPolicy.<Facts>mildestOf(members).settle(REFUSE, REFUSE));
    }

    @Test
    void strictestSettledIsPermitUnlessDeny() {
        equalOnAllTuples(
                Xacml::permitUnlessDeny,
                members -> AdmissionPolicy.<Facts>strictestOf(members).settle(ADMIT, ADMIT));
    }

    @Test
    void onlyOneOfSettledIsOnlyOneApplicable() {
        for (List<Integer> tuple : tuples()) {
            List<Xacml.Targeted> members = tuple.stream()
                    .map(SETS::get)
                    .map(set -> new Xacml.Targeted(target(set), named(set)))
                    .toList();
            AdmissionPolicy<Facts> here =
                    AdmissionPolicy.<Facts>onlyOneOf(REFER, policies(tuple)).settle(REFER, ABSTAIN);
            assertEquals(
                    settled(Xacml.onlyOneApplicable(members)),
                    named(possible(here)),
                    () -> names(tuple).toString());
        }
    }

    /** A member applies where it speaks. */
    private static Truth target(Set<Verdict> possible) {
        return possible.equals(ImmutableSet.of(ABSTAIN))
                ? Truth.FALSE
                : possible.contains(ABSTAIN) ? Truth.UNKNOWN : Truth.TRUE;
    }

    @Test
    void firstOfDiffersFromFirstApplicableOnTheCellsThatAreListed() {
        Set<Cell> found = new HashSet<>();
        for (List<Integer> tuple : tuples()) {
            if (tuple.size() == 2) {
                Xacml standard = Xacml.firstApplicable(names(tuple));
                ImmutableSet<Verdict> possible = possible(AdmissionPolicy.firstOf(policies(tuple)));
                if (standard != named(possible)) {
                    found.add(new Cell(names(tuple).get(0), names(tuple).get(1), standard, possible));
                }
            }
        }
        assertEquals(CELLS, found);
    }

    @Test
    void firstOfSettledDecidesWhereFirstApplicableCouldAndDoesNot() {
        Map<Xacml, Integer> moreDecided = new HashMap<>();
        for (List<Integer> tuple : tuples()) {
            Xacml standard = settled(Xacml.firstApplicable(names(tuple)));
            AdmissionPolicy<Facts> first = AdmissionPolicy.firstOf(policies(tuple));
            Xacml here = named(possible(first.settle(REFER, ABSTAIN)));
            // Whatever each member turns out to say, the first that speaks says this.
            Set<Verdict> outcomes = new HashSet<>();
            for (List<Verdict> picks : Lists.cartesianProduct(
                    tuple.stream().map(place -> SETS.get(place).asList()).toList())) {
                outcomes.add(picks.stream().filter(Verdict::speaks).findFirst().orElse(ABSTAIN));
            }
            assertEquals(outcomes, possible(first));
            if (here != standard) {
                assertEquals(INDETERMINATE_DP, standard, () -> names(tuple).toString());
                assertEquals(1, outcomes.size());
                moreDecided.merge(here, 1, Integer::sum);
            }
        }
        // Silence and Indeterminate{D}, one of these at least, then Deny, then anything: 1 pair, 10 triples, 77
        // quadruples.
        assertEquals(ImmutableMap.of(PERMIT, 88, DENY, 88), moreDecided);
    }

    @Test
    void whatXacmlCallsIndeterminateIsAllThatIsPossible() {
        // Beyond the standard: six verdicts, and which of them, not three letters.
        AdmissionPolicy<Facts> gate = MEMBERS.get(3).and(Rule.of("refer", REFER, FactsVocabulary.LEGAL.isTrue()));
        assertEquals(ImmutableSet.of(ABSTAIN, REFER, REFUSE), possible(gate));
        assertTrue(gate.decide(Facts.none()).missing().containsAll(Set.of("legal", "urgent")));
    }
}
