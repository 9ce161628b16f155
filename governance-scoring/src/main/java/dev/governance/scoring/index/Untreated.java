package dev.governance.scoring.index;

import java.util.List;

/** Nothing is done to outliers (不处理). */
public enum Untreated implements Treatment {
    /** The only one. */
    UNTREATED;

    @Override
    public Treated treat(double[] column) {
        return new Treated(column, List.of(), 0, Lines.free(0, 1, 0));
    }
}
