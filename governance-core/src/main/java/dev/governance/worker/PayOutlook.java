package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What is supposed of the years ahead (预测假定): how many, how the benchmark wage grows, how people are appraised.
 *
 * <p>Immutable and thread-safe. Nobody leaves or comes and no certificate is added, unless the employments say so already.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePayOutlook.class)
@JsonDeserialize(as = ImmutablePayOutlook.class)
@JsonPropertyOrder({"firstYear", "years", "index", "appraisal"})
public abstract class PayOutlook implements Serializable {

    PayOutlook() {}

    /**
     * Returns the first year of the forecast.
     *
     * @return a calendar year, 1901 to 9000
     */
    public abstract int firstYear();

    /**
     * Returns how many years.
     *
     * @return 1 to 50
     */
    public abstract int years();

    /**
     * Returns how many times the benchmark wage of a year is that of the year before.
     *
     * @return such as 1.043; the first year is paid by the scale as it stands
     */
    public abstract Ratio index();

    /**
     * Returns how those are appraised of whom nothing is known.
     *
     * @return the appraisal, {@link Appraisal#COMPETENT} unless it is said
     */
    @Value.Default
    public Appraisal appraisal() {
        return Appraisal.COMPETENT;
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(firstYear() >= 1901 && firstYear() <= 9000, "the first year is 1901 to 9000, not %s", firstYear());
        checkState(years() >= 1 && years() <= 50, "a forecast looks 1 to 50 years ahead, not %s", years());
        checkState(index().compareTo(Ratio.of(10)) <= 0, "a wage that grows tenfold a year is a slip: %s", index());
    }

    /** Builds a {@link PayOutlook}. */
    public static final class Builder extends ImmutablePayOutlook.Builder {
        Builder() {}
    }
}
