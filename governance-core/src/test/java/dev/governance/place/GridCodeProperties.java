package dev.governance.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GridCodeProperties {

    @Provide
    Arbitrary<GridCode> codes() {
        Arbitrary<DivisionCode> communities = Combinators.combine(
                        Arbitraries.longs().between(11_000_000_000L, 11_000_000_003L),
                        Arbitraries.longs().between(1, 9))
                .as((front, village) -> DivisionCode.of(front * 10 + village));
        return Combinators.combine(
                        communities,
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(2, 4),
                        Arbitraries.of(GridKind.class))
                .as(GridCode::new);
    }

    @Property
    void readsWhatItWrites(@ForAll("codes") GridCode code) {
        assertEquals(code, GridCode.parse(code.toString()));
    }

    @Property
    void differsInTextFromEveryOther(@ForAll("codes") GridCode one, @ForAll("codes") GridCode other) {
        assertEquals(one.equals(other), one.toString().equals(other.toString()));
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    }
}
