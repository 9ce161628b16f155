package dev.governance.place;

import dev.governance.house.types.Samples;

/** Samples of this room that cannot be made from any numbers. */
public final class PlaceSamples {

    private static final DivisionCode FIRST = DivisionCode.parse("110102001001");
    private static final DivisionCode SECOND = DivisionCode.parse("441900003200");

    private PlaceSamples() {}

    /** Gives divisions of the village level, in which communities and grids can lie. */
    public static void giveTo(Samples samples) {
        samples.give(DivisionCode.class, FIRST, SECOND);
    }
}
