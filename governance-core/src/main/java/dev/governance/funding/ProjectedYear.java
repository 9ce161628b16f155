package dev.governance.funding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What the mechanism gives for a year (年度测算).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableProjectedYear.class)
@JsonDeserialize(as = ImmutableProjectedYear.class)
@JsonPropertyOrder({"year", "factor", "amount", "binding"})
public abstract class ProjectedYear implements Serializable {

    ProjectedYear() {}

    /**
     * Returns the year.
     *
     * @return the year
     */
    public abstract int year();

    /**
     * Returns the factor on the year before.
     *
     * @return 1 where nothing changes
     */
    public abstract Ratio factor();

    /**
     * Returns the amount.
     *
     * @return whole fen
     */
    public abstract Money amount();

    /**
     * Returns what set the growth.
     *
     * @return the part of the mechanism
     */
    public abstract GrowthBinding binding();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProjectedYear}. */
    public static final class Builder extends ImmutableProjectedYear.Builder {
        Builder() {}
    }
}
