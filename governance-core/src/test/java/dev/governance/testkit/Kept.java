package dev.governance.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that is the same only as itself, and has no edge cases.
 *
 * <p>jqwik keeps each generator under its arbitrary, compared by all its parts: for trees of arbitraries that takes longer
 * than drawing. The edge cases of a tree are so many that they would be drawn and nothing else.
 *
 * @param <T> what is drawn
 */
public final class Kept<T> implements Arbitrary<T> {

    private final Arbitrary<T> arbitrary;

    private Kept(Arbitrary<T> arbitrary) {
        this.arbitrary = arbitrary;
    }

    /**
     * Returns an arbitrary that draws the same.
     *
     * @param arbitrary the arbitrary
     * @param <T> what is drawn
     * @return one that is the same only as itself
     */
    public static <T> Arbitrary<T> of(Arbitrary<T> arbitrary) {
        return new Kept<>(arbitrary);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return arbitrary.generator(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
