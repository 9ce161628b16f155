package dev.governance.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

class DivisionCodeProperties {

    private static final DivisionLevel[] LEVELS = DivisionLevel.values();

    /** Twelve digits in which groups are often zero and divisions are often close to each other. */
    @Provide
    Arbitrary<String> digits() {
        return Combinators.combine(
                        Arbitraries.of("11", "44", "99", "01"),
                        Arbitraries.of("00", "01", "19", "90"),
                        Arbitraries.of("00", "01", "27"),
                        Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of("000", "001", "100")), Tuple.of(1, group())),
                        Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of("000", "001", "200")), Tuple.of(1, group())))
                .as((province, prefecture, county, township, village) ->
                        province + prefecture + county + township + village)
                .withoutEdgeCases();
    }

    private static Arbitrary<String> group() {
        return Arbitraries.strings().numeric().ofLength(3);
    }

    @Provide
    Arbitrary<DivisionCode> codes() {
        return digits().map(DivisionCode::parse);
    }

    private static void agrees(String one, String other) {
        DivisionCode code = DivisionCode.parse(one);
        NaiveDivision naive = NaiveDivision.of(one);

        assertEquals(one, code.toString());
        assertEquals(LEVELS[naive.level()], code.level());
        assertEquals(
                naive.level() == 0 ? Optional.empty() : Optional.of(naive.cut(naive.level())),
                code.parent().map(DivisionCode::toString));
        assertEquals(naive.contains(NaiveDivision.of(other)), code.contains(DivisionCode.parse(other)));
        assertEquals(Integer.signum(one.compareTo(other)), Integer.signum(code.compareTo(DivisionCode.parse(other))));
        for (int i = 0; i < LEVELS.length; i++) {
            assertEquals(naive.cut(i + 1), code.truncatedTo(LEVELS[i]).toString());
            assertEquals(Integer.parseInt(naive.groups().get(i)), code.group(LEVELS[i]));
        }
    }

    @Property(tries = 10_000)
    void isWhatTheTextSaysGroupByGroup(@ForAll("digits") String one, @ForAll("digits") String other) {
        agrees(one, other);
    }

    @Property(tries = 100_000)
    @Tag("long")
    void isWhatTheTextSaysGroupByGroupManyTimes(@ForAll("digits") String one, @ForAll("digits") String other) {
        agrees(one, other);
    }

    @Property
    void readsWhatItWrites(@ForAll("codes") DivisionCode code) {
        assertEquals(code, DivisionCode.parse(code.toString()));
        assertEquals(code, DivisionCode.parse(code.shortForm()));
        assertEquals(code, DivisionCode.of(code.number()));
        assertEquals(code, DivisionCode.parse(code.toString(), code.level()));
        assertEquals(code.level().digits(), code.shortForm().length());
    }

    @Property
    void isInsideItsParentAndOneOrMoreLevelsBelow(@ForAll("codes") DivisionCode code) {
        code.parent().ifPresent(parent -> {
            assertTrue(parent.contains(code));
            assertFalse(code.contains(parent));
            assertTrue(parent.level().compareTo(code.level()) < 0);
            assertTrue(parent.compareTo(code) < 0);
        });
    }

    @Property
    void containsAsAPartialOrder(
            @ForAll("codes") DivisionCode a, @ForAll("codes") DivisionCode b, @ForAll("codes") DivisionCode c) {
        assertTrue(a.contains(a));
        assertTrue(!a.contains(b) || !b.contains(a) || a.equals(b));
        assertTrue(!a.contains(b) || !b.contains(c) || a.contains(c));
        assertEquals(a.contains(b), b.truncatedTo(a.level()).equals(a));
    }

    @Property
    void keepsWhatItContainsTogetherInOrder(
            @ForAll("codes") DivisionCode a, @ForAll("codes") DivisionCode b, @ForAll("codes") DivisionCode c) {
        boolean between = a.compareTo(b) <= 0 && b.compareTo(c) <= 0;
        assertTrue(!between || !a.contains(c) || a.contains(b), () -> a + " " + b + " " + c);
    }

    @Property
    void hasTheKindOfItsLevelAndBand(@ForAll("codes") DivisionCode code) {
        DivisionKind kind = code.kind();
        int number = code.group(code.level());

        assertEquals(code.level(), kind.level());
        assertTrue(kind.first() <= number && number <= kind.last());
    }

    @Property
    void cutsTheSameTwiceAndInAnyOrder(
            @ForAll("codes") DivisionCode code, @ForAll DivisionLevel one, @ForAll DivisionLevel other) {
        DivisionLevel higher = one.compareTo(other) < 0 ? one : other;
        assertEquals(code.truncatedTo(higher), code.truncatedTo(one).truncatedTo(other));
    }
}
