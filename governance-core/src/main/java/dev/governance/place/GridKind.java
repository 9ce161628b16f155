package dev.governance.place;

/**
 * What a grid is drawn around (网格类型).
 *
 * <p>The two kinds were seen in an excerpt of a city's standard (DB6101/T 3185-2024).
 */
public enum GridKind {
    /** A basic grid: a block of households (基础网格). */
    BASIC,
    /** A dedicated grid: one large institution, such as a school, a park or a mall (专属网格). */
    DEDICATED
}
