package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShadowTest {

    private static final Count<Long> SIZE = Attributes.of(Long.class).count("size", 0, 99, Long::longValue);
    private static final Rule<Long> ACTIVE = Rule.of("R1", Verdict.REFUSE, SIZE.atLeast(5L));
    private static final Rule<Long> CANDIDATE = Rule.of("R1", Verdict.REFUSE, SIZE.atLeast(8L));

    private static Shadow<Long> shadow(AdmissionPolicy<Long> active, AdmissionPolicy<Long> candidate) {
        return PolicyComparison.shadow(active, candidate, size -> "case-" + size, 2);
    }

    private static ShadowCount count(Shadow<Long> shadow, long... sizes) {
        return LongStream.of(sizes).boxed().collect(shadow.counting());
    }

    @Test
    void theActivePolicyDecides() {
        Shadow.Shadowed shadowed = shadow(ACTIVE, CANDIDATE).decide(6L);
        assertEquals(ACTIVE.decide(6L), shadowed.decision());
        assertEquals(
                List.of(new ShadowCell(Standing.REFUSE, Standing.ABSTAIN, 1, 1, ImmutableList.of("case-6"))),
                shadowed.count().cells());
    }

    @Test
    void differencesAreCountedWithTheirFirstSamples() {
        ShadowCount count = count(shadow(ACTIVE, CANDIDATE), 1, 5, 6, 7, 8, 9);
        assertEquals(6, count.cases());
        assertEquals(3, count.differing());
        assertEquals(3, count.cases(Standing.REFUSE, Standing.ABSTAIN));
        assertEquals(2, count.cases(Standing.REFUSE, Standing.REFUSE));
        assertEquals(0, count.cases(Standing.ABSTAIN, Standing.REFUSE));
        assertEquals(ImmutableList.of("case-5", "case-6"), count.cells().get(1).samples());
        assertEquals("6 cases, 3 differ", count.toString());
    }

    @Test
    void withoutSamplesNoSubjectIsNamed() {
        Shadow<Long> shadow = PolicyComparison.shadow(ACTIVE, CANDIDATE, size -> "case-" + size, 0);
        assertEquals(ImmutableList.of(), count(shadow, 5, 6).cells().get(0).samples());
        assertEquals(
                ImmutableList.of(), shadow.decide(6L).count().cells().get(0).samples());
        assertThrows(
                IllegalArgumentException.class,
                () -> PolicyComparison.shadow(ACTIVE, CANDIDATE, size -> "case-" + size, -1));
    }

    @Test
    void countsThatCannotBeAreRefused() {
        ImmutableList<String> none = ImmutableList.of();
        ImmutableList<String> two = ImmutableList.of("a", "b");
        assertEquals(2, new ShadowCell(Standing.ADMIT, Standing.REFER, 2, 2, two).cases());
        assertThrows(IllegalArgumentException.class, () -> new ShadowCell(Standing.ADMIT, Standing.REFER, 0, 0, none));
        assertThrows(IllegalArgumentException.class, () -> new ShadowCell(Standing.ADMIT, Standing.REFER, 1, -1, none));
        assertThrows(IllegalArgumentException.class, () -> new ShadowCell(Standing.ADMIT, Standing.REFER, 1, 2, none));
        assertThrows(IllegalArgumentException.class, () -> new ShadowCell(Standing.ADMIT, Standing.REFER, 1, 1, two));
        ShadowCell one = new ShadowCell(Standing.ADMIT, Standing.REFER, 1, 1, none);
        ShadowCell other = new ShadowCell(Standing.ABSTAIN, Standing.REFER, 1, 1, none);
        assertEquals(2, ShadowCount.of(0, List.of(other, one)).cases());
        assertThrows(IllegalStateException.class, () -> ShadowCount.of(0, List.of(one, other)));
        assertThrows(IllegalStateException.class, () -> ShadowCount.of(0, List.of(one, one)));
        assertThrows(IllegalStateException.class, () -> ShadowCount.none(-1));
    }

    @Test
    void theSameVerdictForAnotherReasonIsSeen() {
        Rule<Long> renamed = Rule.of("R2", Verdict.REFUSE, SIZE.atLeast(5L));
        ShadowCount count = count(shadow(ACTIVE, renamed), 1, 5);
        assertEquals(0, count.differing());
        assertEquals(
                List.of(
                        new ShadowCell(Standing.ABSTAIN, Standing.ABSTAIN, 1, 0, ImmutableList.of()),
                        new ShadowCell(Standing.REFUSE, Standing.REFUSE, 1, 1, ImmutableList.of("case-5"))),
                count.cells());
    }

    @Test
    void aCandidateThatFailsDoesNoHarm() {
        AdmissionPolicy<Long> broken = size -> {
            throw new ArithmeticException("no such size");
        };
        Shadow.Shadowed shadowed = shadow(ACTIVE, broken).decide(6L);
        assertEquals(ACTIVE.decide(6L), shadowed.decision());
        assertEquals(1, shadowed.count().cases(Standing.REFUSE, Standing.FAILED));
        assertThrows(PolicyFailure.class, () -> shadow(broken, ACTIVE).decide(100L));
        assertEquals(1, count(shadow(broken, ACTIVE), 6).cases(Standing.FAILED, Standing.REFUSE));
    }

    @Test
    void anActivePolicyThatFailsFailsAsWithoutAShadow() {
        assertThrows(PolicyFailure.class, () -> shadow(ACTIVE, CANDIDATE).decide(100L));
    }

    @Test
    void aDocumentKnowsTheIdsOfItsSubjects() {
        PolicyDocument<TenRules.Task> dearer = TenRules.document("2", AdmissionPolicy.strictestOf(TenRules.rules(45)));
        ShadowCount count = PolicyComparison.shadow(TenRules.document(), dearer)
                .decide(TenRules.PLAIN)
                .count();
        assertEquals(ImmutableList.of("T1"), count.cells().get(0).samples());
        assertEquals(1, count.cases(Standing.ADMIT, Standing.REFUSE));
    }

    @Test
    void whatFactsAreMissingForIsUnsettled() {
        Rule<SmallCase> rule = Rule.of("R1", Verdict.REFUSE, SmallCase.F.isTrue());
        assertEquals(Standing.UNSETTLED, Standing.of(rule.decide(new SmallCase(ImmutableMap.of()))));
    }

    @Test
    void countsOfDifferentSamplesDoNotAddUp() {
        assertThrows(IllegalArgumentException.class, () -> ShadowCount.none(1).merge(ShadowCount.none(2)));
        assertThrows(IllegalStateException.class, () -> ShadowCount.none(-1));
    }

    @Provide
    Arbitrary<List<Long>> sizes() {
        return Arbitraries.longs().between(0, 99).list().ofMaxSize(30);
    }

    @Property
    void partsOfAStreamAddUpToTheWhole(@ForAll("sizes") List<Long> sizes, @ForAll int cut) {
        Shadow<Long> shadow = shadow(ACTIVE, Rule.of("R2", Verdict.REFER, SIZE.atLeast(3L)));
        ShadowCount whole = sizes.stream().collect(shadow.counting());
        int at = sizes.isEmpty() ? 0 : Math.floorMod(cut, sizes.size());
        ShadowCount left = sizes.subList(0, at).stream().collect(shadow.counting());
        ShadowCount right = sizes.subList(at, sizes.size()).stream().collect(shadow.counting());
        assertEquals(whole, left.merge(right));
        assertEquals(whole, ShadowCount.none(2).merge(whole).merge(ShadowCount.none(2)));
        assertEquals(
                whole,
                sizes.stream()
                        .map(size -> shadow.decide(size).count())
                        .reduce(ShadowCount.none(2), ShadowCount::merge));
        assertEquals(whole, sizes.parallelStream().collect(shadow.counting()));
    }
}
