package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;

/**
 * The figures of one unit (单个单位的指标值).
 *
 * @param figures the figures by the code of the indicator; what is missing is left out
 */
public record UnitFigures(ImmutableMap<String, Double> figures) implements Serializable {

    /** Refuses what is no number. */
    public UnitFigures {
        figures.forEach((code, figure) -> checkArgument(Double.isFinite(figure), "%s is no number: %s", code, figure));
    }

    /**
     * Makes figures.
     *
     * @param figures the figures by the code of the indicator; what is missing is left out
     * @return the figures
     * @throws IllegalArgumentException if one is no number
     */
    public static UnitFigures of(Map<String, Double> figures) {
        return new UnitFigures(ImmutableMap.copyOf(figures));
    }
}
