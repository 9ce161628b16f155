package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses what stands in a list twice, which is a slip of whoever wrote it. */
final class Repeats {

    private Repeats() {}

    static void refuse(List<?> values, String what) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            checkState(seen.add(value), "%s is there twice: %s", what, value);
        }
    }
}
