package dev.governance.funding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a panel gives (评审结果): the mean of the marks of those assessors who are not related to the applicant.
 *
 * <p>Codes: {@code funding.recused} for each mark that was left out, {@code funding.too-few-assessors} where too few remain, and then there is no
 * score; {@code funding.mark-twice} and {@code funding.mark-astray}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePanelReview.class)
@JsonDeserialize(as = ImmutablePanelReview.class)
@JsonPropertyOrder({"scores", "findings"})
public abstract class PanelReview implements Serializable {

    PanelReview() {}

    /**
     * Returns the scores.
     *
     * @return the mean mark by application, in the order of the applications
     */
    public abstract ImmutableMap<GrantId, Ratio> scores();

    /**
     * Returns what was found.
     *
     * @return mark by mark, then application by application
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Reviews marks.
     *
     * @param applications the applications
     * @param marks the marks; their order does not matter for the scores
     * @param least how many assessors an application needs
     * @return the scores of those applications that have enough marks
     */
    public static PanelReview of(List<GrantApplication> applications, List<PanelMark> marks, long least) {
        return new PanelCount(applications).review(marks, least);
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PanelReview}. */
    public static final class Builder extends ImmutablePanelReview.Builder {
        Builder() {}
    }
}
