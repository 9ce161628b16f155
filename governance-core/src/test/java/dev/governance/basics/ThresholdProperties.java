package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(Quantities.class)
class ThresholdProperties {

    @Property(tries = 10_000)
    void multipliesCrosswiseAsItComparesRatios(
            @ForAll Threshold threshold,
            @ForAll @LongRange(max = Long.MAX_VALUE) long part,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long whole) {
        assertEquals(threshold.isMetBy(Ratio.of(part, whole)), threshold.isMetBy(part, whole));
    }

    @Property
    void isMetWhereItsOppositeIsNot(@ForAll Threshold threshold, @ForAll Ratio number) {
        assertNotEquals(threshold.isMetBy(number), threshold.negated().isMetBy(number));
        assertEquals(threshold, threshold.negated().negated());
    }

    @Property
    void includesItsValueOrNot(@ForAll Threshold threshold) {
        assertEquals(threshold.isInclusive(), threshold.isMetBy(threshold.value()));
        assertNotEquals(threshold.isInclusive(), threshold.negated().isInclusive());
    }

    @Property
    void liesOnOneSideOfItsValue(@ForAll Ratio value, @ForAll Ratio more) {
        Ratio above = value.plus(more).plus(Ratio.of(1, 1000));
        assertTrue(Threshold.atLeast(value).isMetBy(above));
        assertTrue(Threshold.moreThan(value).isMetBy(above));
        assertTrue(Threshold.atMost(above).isMetBy(value));
        assertTrue(Threshold.lessThan(above).isMetBy(value));
    }

    @Property
    void readsWhatItWrites(@ForAll Threshold threshold) {
        assertEquals(threshold, Threshold.parse(threshold.toString()));
    }
}
