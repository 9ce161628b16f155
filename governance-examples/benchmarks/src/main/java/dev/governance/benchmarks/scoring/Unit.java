package dev.governance.benchmarks.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Random;

/**
 * Who is scored: twenty rates in percent, with two digits after the point.
 *
 * @param id the unit's id
 * @param rates the rates; nobody changes them
 * @param falsified whether its figures were made up
 */
public record Unit(String id, ImmutableList<BigDecimal> rates, boolean falsified) {

    /** How many rates a unit has. */
    public static final int RATES = 20;

    private static final int UNITS = 10_000;
    private static final long SEED = 20260601;

    /**
     * Returns ten thousand units, the same ones each time.
     *
     * @return the units
     */
    public static ImmutableList<Unit> all() {
        Random random = new Random(SEED);
        ImmutableList.Builder<Unit> units = ImmutableList.builder();
        for (int i = 0; i < UNITS; i++) {
            ImmutableList.Builder<BigDecimal> rates = ImmutableList.builder();
            for (int rate = 0; rate < RATES; rate++) {
                rates.add(BigDecimal.valueOf(random.nextInt(10_001), 2));
            }
            units.add(new Unit("u" + i, rates.build(), random.nextInt(100) == 0));
        }
        return units.build();
    }
}
