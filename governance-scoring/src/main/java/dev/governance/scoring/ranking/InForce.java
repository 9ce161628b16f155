package dev.governance.scoring.ranking;

import dev.governance.basics.Norm;

/** The value of a norm that must have one. */
final class InForce {

    private InForce() {}

    /** Returns the value in force; throws with the norm's name where none was verified. */
    static <V> V value(Norm<V> norm) {
        return norm.value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no value in force on " + norm.date() + ": " + norm.id().name()));
    }
}
