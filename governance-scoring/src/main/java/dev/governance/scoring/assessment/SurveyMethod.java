package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Share;
import dev.governance.scoring.statistics.ProportionInterval;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How a survey is worked out (调查数据处理方法): every choice that somebody could ask about.
 *
 * <p>The usual values are conventions of this library, assumed and not taken from any law: 95 % confidence, Wilson's interval, no
 * figure from fewer than 5 answers, a warning where fewer than half of those asked answered. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSurveyMethod.class)
@JsonDeserialize(as = ImmutableSurveyMethod.class)
@JsonPropertyOrder({"confidence", "interval", "population", "smallestCell", "leastResponse"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SurveyMethod implements Serializable {

    SurveyMethod() {}

    /**
     * Returns how often an interval holds the true value.
     *
     * @return strictly between 0 and 1; 0.95 unless it is said
     */
    @Value.Default
    public double confidence() {
        return 0.95;
    }

    /**
     * Returns which interval shares have.
     *
     * @return {@link ProportionInterval#WILSON} unless it is said
     */
    @Value.Default
    public ProportionInterval interval() {
        return ProportionInterval.WILSON;
    }

    /**
     * Returns what the weights are fitted to: for one trait by post-stratification (事后分层), for several by raking (迭代比例拟合). They
     * are scaled to one total, that of the frame, or of the first trait where there is no frame.
     *
     * @return each trait once; none leaves the weights of the sample
     */
    public abstract ImmutableList<TraitCounts> population();

    /**
     * Returns the fewest answers from which a figure of an area is told. Where only fewer answered, or where a figure could be
     * reckoned from the others, it is kept back.
     *
     * @return at least 1; 5 unless it is said, which is assumed
     */
    @Value.Default
    public int smallestCell() {
        return 5;
    }

    /**
     * Returns the share of answers among those asked below which an area is warned of.
     *
     * @return the share; one half unless it is said, which is assumed
     */
    @Value.Default
    public Share leastResponse() {
        return Share.of(1, 2);
    }

    /**
     * Returns the usual method.
     *
     * @return every choice at its usual value
     */
    public static SurveyMethod usual() {
        return builder().build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder in which every choice has its usual value
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(confidence() > 0 && confidence() < 1, "confidence lies between 0 and 1, not %s", confidence());
        checkState(smallestCell() >= 1, "a cell has at least 1 answer, not %s", smallestCell());
        long traits = population().stream().map(TraitCounts::trait).distinct().count();
        checkState(traits == population().size(), "a trait is weighted to twice: %s", population());
    }

    /** Builds a {@link SurveyMethod}. */
    public static final class Builder extends ImmutableSurveyMethod.Builder {
        Builder() {}
    }
}
