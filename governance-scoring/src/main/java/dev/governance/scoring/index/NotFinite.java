package dev.governance.scoring.index;

import org.jspecify.annotations.Nullable;

/** Tells Jackson to leave out what JSON cannot write: a number that is missing or has no bound. */
final class NotFinite {

    NotFinite() {}

    /** Asked of every value, by the contract of {@code JsonInclude.Include.CUSTOM}: equal means left out. */
    @Override
    public boolean equals(@Nullable Object value) {
        return value instanceof Double number && !Double.isFinite(number);
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
