package dev.governance.funding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Ratio;
import java.io.Serializable;

/**
 * What is known of a year (年度指数): each index as a factor on the year before, 103/100 for growth by 3 %.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the year
 * @param factors the factor of each index that is known
 */
@JsonPropertyOrder({"year", "factors"})
public record GrowthYear(int year, ImmutableMap<GrowthIndex, Ratio> factors) implements Serializable {

    /** Checks the parts. */
    public GrowthYear {
        requireNonNull(factors, "factors");
    }
}
