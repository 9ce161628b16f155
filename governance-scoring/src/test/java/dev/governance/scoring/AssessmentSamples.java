package dev.governance.scoring;

import com.google.common.collect.ImmutableMap;
import dev.governance.house.types.Samples;
import dev.governance.place.DivisionCode;

/** Samples of surveys, schemes and pilots. */
final class AssessmentSamples {

    private AssessmentSamples() {}

    static void add(Samples samples) {
        samples.give(DivisionCode.class, DivisionCode.parse("310101002001"), DivisionCode.parse("310101002003"));
    }

    static ImmutableMap<Class<?>, String> notOnTheWire() {
        return ImmutableMap.of();
    }

    static ImmutableMap<Class<?>, String> noValues() {
        return ImmutableMap.of();
    }
}
