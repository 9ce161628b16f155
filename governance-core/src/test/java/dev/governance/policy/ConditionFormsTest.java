package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every kind of condition beside the same question in plain Java, with facts known and missing, in all prepared forms. */
class ConditionFormsTest {

    private static final int SUBJECTS = 300;
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private record Ask(
            List<Optional<Long>> numbers, Optional<String> matter, List<Optional<Set<String>>> sets, int flags) {
        boolean flag(int which) {
            return (flags >> which & 1) != 0;
        }

        long number(int which) {
            return numbers.get(which).orElseThrow();
        }

        Set<String> set(int which) {
            return sets.get(which).orElseThrow();
        }
    }

    /** A condition, and its truth for a subject by other means. */
    private record Asked(Condition<Ask> condition, Function<Ask, Truth> truth) {
        Asked and(Asked other) {
            return new Asked(
                    condition.and(other.condition), ask -> truth.apply(ask).and(other.truth.apply(ask)));
        }

        Asked or(Asked other) {
            return new Asked(
                    condition.or(other.condition), ask -> truth.apply(ask).or(other.truth.apply(ask)));
        }

        Asked not() {
            return new Asked(condition.negate(), ask -> truth.apply(ask).negate());
        }
    }

    private static final Attributes<Ask> MAKE = Attributes.of(Ask.class);
    private static final Values<String> MATTERS = values("m", 150);
    private static final Values<String> ELEMENTS = values("e", 130);
    private static final Values<String> FEW = values("f", 5);
    private static final List<Count<Ask>> N = IntStream.range(0, 4)
            .mapToObj(
                    i -> MAKE.countIfKnown("n" + i, -3, 9, ask -> ask.numbers().get(i)))
            .toList();
    private static final Choice<Ask, String> MATTER = MAKE.choiceIfKnown("matter", MATTERS, Ask::matter);
    private static final List<Choices<Ask, String>> SETS = IntStream.range(0, 4)
            .mapToObj(i -> MAKE.choicesIfKnown(
                    "s" + i, i < 2 ? ELEMENTS : FEW, ask -> ask.sets().get(i)))
            .toList();
    private static final List<Flag<Ask>> FLAGS = IntStream.range(0, 3)
            .mapToObj(i -> MAKE.flag("f" + i, ask -> ask.flag(i)))
            .toList();

    private static Values<String> values(String letter, int size) {
        return Values.of(IntStream.range(0, size).mapToObj(i -> letter + i).toList());
    }

    private static Asked ofNumbers(Condition<Ask> condition, Predicate<Ask> holds, int... numbers) {
        return new Asked(
                condition,
                ask -> IntStream.of(numbers).anyMatch(i -> ask.numbers().get(i).isEmpty())
                        ? Truth.UNKNOWN
                        : Truth.of(holds.test(ask)));
    }

    private static Asked ofMatter(Condition<Ask> condition, Predicate<String> holds) {
        return new Asked(
                condition,
                ask -> ask.matter().map(matter -> Truth.of(holds.test(matter))).orElse(Truth.UNKNOWN));
    }

    private static Asked ofSets(Condition<Ask> condition, Predicate<Ask> holds, int... sets) {
        return new Asked(
                condition,
                ask -> IntStream.of(sets).anyMatch(i -> ask.sets().get(i).isEmpty())
                        ? Truth.UNKNOWN
                        : Truth.of(holds.test(ask)));
    }

    private static Asked flag(int which) {
        return new Asked(FLAGS.get(which).isTrue(), ask -> Truth.of(ask.flag(which)));
    }

    private static boolean meets(Set<String> set, Set<String> others) {
        return others.stream().anyMatch(set::contains);
    }

    private static List<Asked> sums() {
        Coefficient large = Coefficient.of(Long.MAX_VALUE);
        return List.of(
                ofNumbers(N.get(0).atLeast(3L), ask -> ask.number(0) >= 3, 0),
                ofNumbers(N.get(0).times(-2).atLeast(3L), ask -> -2 * ask.number(0) >= 3, 0),
                ofNumbers(N.get(0).times(3).equalTo(6L), ask -> ask.number(0) == 2, 0),
                ofNumbers(N.get(0).lessThan(N.get(1)), ask -> ask.number(0) < ask.number(1), 0, 1),
                ofNumbers(
                        N.get(0).plus(N.get(1).times(2)).atMost(7L),
                        ask -> ask.number(0) + 2 * ask.number(1) <= 7,
                        0,
                        1),
                ofNumbers(
                        N.get(0).plus(N.get(1)).minus(N.get(2).times(3)).moreThan(-2L),
                        ask -> ask.number(0) + ask.number(1) - 3 * ask.number(2) > -2,
                        0,
                        1,
                        2),
                ofNumbers(
                        N.get(0).plus(N.get(1).times(2)).equalTo(N.get(2)),
                        ask -> ask.number(0) + 2 * ask.number(1) == ask.number(2),
                        0,
                        1,
                        2),
                ofNumbers(
                        N.get(0)
                                .plus(N.get(1))
                                .minus(N.get(2))
                                .plus(N.get(3).times(2))
                                .atLeast(5L),
                        ask -> ask.number(0) + ask.number(1) - ask.number(2) + 2 * ask.number(3) >= 5,
                        0,
                        1,
                        2,
                        3),
                ofNumbers(
                        N.get(0).times(large).plus(N.get(1).times(large)).atMost(Long.MAX_VALUE),
                        ask -> MOST.multiply(BigInteger.valueOf(ask.number(0) + ask.number(1)))
                                        .compareTo(MOST)
                                <= 0,
                        0,
                        1),
                ofNumbers(N.get(0).times(large).times(2).atLeast(Long.MAX_VALUE), ask -> ask.number(0) >= 1, 0),
                ofNumbers(
                        N.get(0).times(large).plus(N.get(1)).equalTo(2L),
                        ask -> ask.number(0) == 0 && ask.number(1) == 2,
                        0,
                        1),
                new Asked(N.get(0).minus(N.get(0)).equalTo(0L), ask -> Truth.TRUE),
                new Asked(N.get(0).minus(N.get(0)).moreThan(0L), ask -> Truth.FALSE));
    }

    private static List<Asked> choices() {
        Set<String> some = Set.of("m3", "m63", "m64", "m149");
        Set<String> wide = Set.of("e0", "e62", "e63", "e129");
        Set<String> end = Set.of("e126");
        return List.of(
                ofMatter(MATTER.is("m70"), "m70"::equals),
                ofMatter(MATTER.isOneOf(some), some::contains),
                ofMatter(MATTER.isOneOf(MATTERS.all().subList(1, 150)), matter -> !matter.equals("m0")),
                ofSets(SETS.get(0).containsAny(wide), ask -> meets(ask.set(0), wide), 0),
                ofSets(SETS.get(0).containsAny(end), ask -> meets(ask.set(0), end), 0),
                ofSets(SETS.get(0).isEmpty(), ask -> ask.set(0).isEmpty(), 0),
                ofSets(SETS.get(0).containsAll(SETS.get(1)), ask -> ask.set(0).containsAll(ask.set(1)), 0, 1),
                ofSets(SETS.get(2).containsAny("f1", "f4"), ask -> meets(ask.set(2), Set.of("f1", "f4")), 2),
                ofSets(SETS.get(2).containsAll(SETS.get(3)), ask -> ask.set(2).containsAll(ask.set(3)), 2, 3),
                new Asked(Condition.always(), ask -> Truth.TRUE),
                new Asked(Condition.anyOf(List.of()), ask -> Truth.FALSE));
    }

    private static Asked odd(int which) {
        return ofNumbers(
                Condition.of("odd" + which, Condition.reads(N.get(which)), ask -> ask.number(which) % 2 != 0),
                ask -> ask.number(which) % 2 != 0,
                which);
    }

    private static List<Asked> joined() {
        List<Asked> sums = sums();
        List<Asked> choices = choices();
        return List.of(
                flag(0).and(flag(1)),
                flag(0).or(flag(1)),
                flag(0).and(flag(1)).and(flag(2).not()),
                new Asked(
                        Condition.allOf(flag(0).condition(), flag(1).condition(), flag(2).condition()),
                        ask -> Truth.of(ask.flag(0) && ask.flag(1) && ask.flag(2))),
                new Asked(
                        Condition.anyOf(flag(0).condition(), flag(1).condition(), flag(2).condition()),
                        ask -> Truth.of(ask.flag(0) || ask.flag(1) || ask.flag(2))),
                flag(0).and(choices.get(9)).or(flag(2)),
                flag(0).or(sums.get(11)).and(flag(1)),
                sums.get(2).not().and(flag(0)),
                new Asked(
                        Condition.allOf(
                                sums.get(3).condition(), choices.get(0).not().condition(), flag(2).condition()),
                        sums.get(3).and(choices.get(0).not()).and(flag(2)).truth()),
                new Asked(
                        Condition.anyOf(sums.get(4).condition(), choices.get(7).condition(), flag(2).condition()),
                        sums.get(4).or(choices.get(7)).or(flag(2)).truth()),
                sums.get(6).not().or(choices.get(1).and(choices.get(8).not())),
                choices.get(3).and(choices.get(6).not()).or(sums.get(10)),
                odd(0),
                odd(0).not(),
                odd(0).and(odd(1).or(flag(0))),
                odd(1).or(sums.get(0)).and(odd(2).not()));
    }

    private static Ask ask(Random random) {
        List<Optional<Long>> numbers = new ArrayList<>();
        List<Optional<Set<String>>> sets = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            numbers.add(known(random) ? Optional.of(random.nextInt(13) - 3L) : Optional.empty());
            sets.add(known(random) ? Optional.of(some(i < 2 ? ELEMENTS : FEW, random)) : Optional.empty());
        }
        List<String> likely = List.of("m0", "m3", "m6", "m63", "m64", "m70", "m85", "m149");
        Optional<String> matter = known(random) ? Optional.of(likely.get(random.nextInt(8))) : Optional.empty();
        if (random.nextInt(3) == 0 && sets.get(1).isPresent()) {
            Set<String> more = new HashSet<>(sets.get(1).get());
            more.add("e" + random.nextInt(130));
            sets.set(0, Optional.of(more));
        }
        return new Ask(numbers, matter, sets, random.nextInt(8));
    }

    private static boolean known(Random random) {
        return random.nextInt(7) > 0;
    }

    private static Set<String> some(Values<String> values, Random random) {
        Set<String> some = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(values.all().get(random.nextInt(values.size())));
        }
        if (values.size() > 100 && random.nextInt(3) == 0) {
            some.add(List.of("e0", "e62", "e63", "e126", "e129").get(random.nextInt(5)));
        }
        return some;
    }

    private static ImmutableSet<Verdict> possible(Truth truth) {
        return switch (truth) {
            case TRUE -> ImmutableSet.of(Verdict.REFUSE);
            case FALSE -> ImmutableSet.of(Verdict.ABSTAIN);
            case UNKNOWN -> ImmutableSet.of(Verdict.ABSTAIN, Verdict.REFUSE);
        };
    }

    private static void agree(List<Asked> all) {
        Random random = new Random(20261122);
        List<Ask> subjects =
                IntStream.range(0, SUBJECTS).mapToObj(i -> ask(random)).toList();
        for (Asked asked : all) {
            for (Asked one : List.of(asked, asked.not())) {
                PolicyTree<Ask> rule = PolicyTree.of(Rule.of("R1", Verdict.REFUSE, one.condition()));
                List<Program<Ask>> forms = List.of(Program.of(rule, true), Program.of(rule, false));
                for (Ask ask : subjects) {
                    Truth truth = one.truth().apply(ask);
                    assertEquals(truth, one.condition().of(ask), () -> one.condition() + " of " + ask);
                    for (Program<Ask> form : forms) {
                        Decision decision = form.decide(ask);
                        assertEquals(possible(truth), decision.possible(), () -> one.condition() + " of " + ask);
                        assertEquals(truth != Truth.UNKNOWN, decision.isSettled());
                        assertEquals(truth == Truth.TRUE, !decision.firedRules().isEmpty());
                        assertEquals(truth == Truth.UNKNOWN, !decision.open().isEmpty());
                        assertEquals(truth == Truth.UNKNOWN, !decision.missing().isEmpty());
                    }
                }
            }
        }
    }

    @Test
    void sumsAreComparedAsPlainArithmeticDoes() {
        agree(sums());
    }

    @Test
    void choicesAndSetsAreComparedAsPlainSetsAre() {
        agree(choices());
    }

    @Test
    void joinedConditionsHoldAsTheirPartsSay() {
        agree(joined());
    }
}
