package dev.governance.grid;

/**
 * What a grid of so many households costs, in one number: violations first, then the households in grids outside the
 * bounds, then persons above the cap, then the aim. Sums of costs compare as plans do.
 *
 * <p>Violations are counted so that one giant grid cannot hide many: a grid above the maximum counts as often as it
 * would have to be cut.
 *
 * @param min the least households of a grid
 * @param max the most
 * @param target what a grid should have
 * @param personsMax the most persons of a grid
 * @param aim what counts among grids within the bounds
 */
record Bounds(int min, int max, int target, int personsMax, Aim aim) {

    /** One violation, in the unit of costs. */
    static final long VIOLATION = 1L << 46;

    /** One grid, in the unit of costs, where few grids are the aim. */
    static final long GRID = 1L << 12;

    private static final long OUTSIDE = 1L << 30;

    /** A grid above the cap of persons, as often as it would have to be cut. */
    private static final long CROWD = 1L << 25;

    private static final long PACKED = 1L << 8;

    private static final int MOST_CROWDS = 31;

    /** What counts among plans whose violations are equal. */
    enum Aim {
        FEWEST,
        /** Few grids and, among as many, some full and others nearly empty: these go next. */
        PACKED,
        MOST,
        TARGET,
        FREE;

        /** What the programme along trees can aim at of an objective. */
        static Aim of(GridObjective objective) {
            GridCriterion first = objective.criteria().get(0);
            return first == StandardCriterion.FEWEST ? FEWEST : first == StandardCriterion.TARGET ? TARGET : FREE;
        }
    }

    Bounds with(Aim other) {
        return new Bounds(min, max, target, personsMax, other);
    }

    int violations(int households, boolean single) {
        if (households < min) {
            return 1;
        }
        return households <= max || single ? 0 : (households - 1) / max;
    }

    boolean holds(int households) {
        return households >= min && households <= max;
    }

    /** The cost of a grid. */
    long cost(int households, boolean single) {
        int violations = violations(households, single);
        long cost = aimed(households);
        if (violations > 0) {
            long outside = Math.min(1023, households * 64L / max);
            cost += violations * VIOLATION + outside * OUTSIDE;
        }
        return cost;
    }

    /** How often a grid of so many persons would have to be cut for their sake; what is one unit cannot be cut. */
    int crowds(long persons, boolean single) {
        return persons <= personsMax || single ? 0 : (int) Math.min(MOST_CROWDS, (persons - 1) / personsMax);
    }

    /** What so many persons in a grid cost beside its {@link #cost}. */
    long crowd(long persons, boolean single) {
        return persons <= personsMax ? 0 : crowds(persons, single) * CROWD;
    }

    /** Concentrating households in some grids leaves others that can be done without, as in packing of bins. */
    private long packed(int households) {
        return households > max ? 0 : (long) households * households * PACKED / ((long) max * max);
    }

    private long aimed(int households) {
        return switch (aim) {
            case FREE -> 0;
            case FEWEST -> GRID;
            case PACKED -> GRID - packed(households);
            case MOST -> -GRID;
            case TARGET -> Math.min(4 * GRID, Math.abs((long) households - target) * GRID / target);
        };
    }
}
