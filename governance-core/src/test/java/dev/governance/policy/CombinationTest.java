package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Combining sets of verdicts, in both forms, beside the plainest form: verdict by verdict. */
class CombinationTest {

    private static final List<Set<Verdict>> SETS = Sets.powerSet(ImmutableSet.copyOf(Verdict.values())).stream()
            .filter(set -> !set.isEmpty())
            .toList();

    private static int bits(Set<Verdict> verdicts) {
        return verdicts.stream().mapToInt(Verdict::bit).sum();
    }

    private static PlainDecision decision(Set<Verdict> verdicts) {
        Map<Verdict, ImmutableSortedSet<Obligation>> possible = new EnumMap<>(Verdict.class);
        verdicts.forEach(verdict -> possible.put(verdict, ImmutableSortedSet.of()));
        return new PlainDecision(possible, ImmutableSortedSet.of(), ImmutableSortedSet.of(), ImmutableSortedSet.of());
    }

    private static Set<Verdict> pointwise(Set<Verdict> some, Set<Verdict> others, BinaryOperator<Verdict> combine) {
        Set<Verdict> all = EnumSet.noneOf(Verdict.class);
        some.forEach(one -> others.forEach(other -> all.add(combine.apply(one, other))));
        return all;
    }

    private static BinaryOperator<Verdict> meaning(Combination combination) {
        return switch (combination) {
            case STRICTEST -> (one, other) -> one.ordinal() > other.ordinal() ? one : other;
            case MILDEST ->
                (one, other) -> !one.speaks() || other.speaks() && other.ordinal() < one.ordinal() ? other : one;
            case FIRST -> (one, other) -> one.speaks() ? one : other;
            case ONLY_ONE ->
                (one, other) -> one.speaks() && other.speaks() ? Verdict.REFER : one.speaks() ? one : other;
        };
    }

    @ParameterizedTest
    @EnumSource
    void decisionsAreCombinedVerdictByVerdict(Combination combination) {
        for (Set<Verdict> some : SETS) {
            for (Set<Verdict> others : SETS) {
                Set<Verdict> expected = pointwise(some, others, meaning(combination));
                PlainDecision both = combination.of(List.of(decision(some), decision(others)), Verdict.REFER);
                assertEquals(expected, both.possible(), () -> some + " " + combination + " " + others);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STRICTEST", "MILDEST", "FIRST"})
    void bitsAreCombinedVerdictByVerdict(Combination combination) {
        for (Set<Verdict> some : SETS) {
            for (Set<Verdict> others : SETS) {
                // Of two, the second is asked only where the first may abstain.
                if (combination != Combination.FIRST || some.contains(Verdict.ABSTAIN)) {
                    int expected = bits(pointwise(some, others, meaning(combination)));
                    assertEquals(
                            expected,
                            combination.of(bits(some), bits(others)),
                            () -> some + " " + combination + " " + others);
                }
            }
        }
    }

    @Test
    void onlyOneOfThreeIsCombinedVerdictByVerdict() {
        List<Set<Verdict>> few = SETS.stream()
                .filter(set -> ImmutableSet.of(Verdict.ABSTAIN, Verdict.ADMIT, Verdict.REFUSE)
                        .containsAll(set))
                .toList();
        for (Set<Verdict> a : few) {
            for (Set<Verdict> b : few) {
                for (Set<Verdict> c : few) {
                    Set<Verdict> expected = EnumSet.noneOf(Verdict.class);
                    for (List<Verdict> picks : Sets.cartesianProduct(List.of(a, b, c))) {
                        List<Verdict> speaking =
                                picks.stream().filter(Verdict::speaks).toList();
                        expected.add(
                                speaking.isEmpty()
                                        ? Verdict.ABSTAIN
                                        : speaking.size() == 1 ? speaking.get(0) : Verdict.RETURN);
                    }
                    PlainDecision all = Combination.ONLY_ONE.of(
                            Stream.of(a, b, c).map(CombinationTest::decision).toList(), Verdict.RETURN);
                    assertEquals(expected, all.possible(), () -> a + " " + b + " " + c);
                }
            }
        }
    }

    @Test
    void noPoliciesAbstain() {
        for (Combination combination : Combination.values()) {
            assertEquals(Decision.abstention(), combination.of(List.of(), Verdict.REFER));
        }
    }

    @Test
    void eachHasAWord() {
        assertEquals(
                List.of("strictestOf", "mildestOf", "firstOf", "onlyOneOf"),
                Stream.of(Combination.values()).map(Combination::word).toList());
    }
}
