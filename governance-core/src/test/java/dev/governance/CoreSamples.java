package dev.governance;

import com.google.common.collect.ImmutableMap;
import dev.governance.house.types.Samples;

/**
 * Samples that cannot be made from the samples of their parts, and public types that are no values.
 *
 * <p>A type lands here when {@link AllTypesTest} says so; what it says it needs no longer goes.
 */
final class CoreSamples {

    private CoreSamples() {}

    static Samples create() {
        return new Samples();
    }

    /** Classes that are not compared, written or serialised, each with the reason. */
    static ImmutableMap<Class<?>, String> noValues() {
        return ImmutableMap.of();
    }
}
