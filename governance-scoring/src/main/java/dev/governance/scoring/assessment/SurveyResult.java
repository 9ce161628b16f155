package dev.governance.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What a survey says (调查结果): everything, each community and each grid, with intervals, and what is to be said of the survey.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSurveyResult.class)
@JsonDeserialize(as = ImmutableSurveyResult.class)
@JsonPropertyOrder({"survey", "organizer", "confidence", "areas", "findings"})
public abstract class SurveyResult implements Serializable {

    SurveyResult() {}

    /**
     * Returns which survey it was.
     *
     * @return its id
     */
    public abstract String survey();

    /**
     * Returns who asked.
     *
     * @return the organizer
     */
    public abstract OrganizationId organizer();

    /**
     * Returns how often intervals hold the true value.
     *
     * @return strictly between 0 and 1
     */
    public abstract double confidence();

    /**
     * Returns the areas: everything first, then each community with its grids, in the order of their ids.
     *
     * @return the areas
     */
    public abstract ImmutableList<SurveyedArea> areas();

    /**
     * Returns what is to be said: low response, silent grids, traits that could not be weighted to, figures kept back.
     *
     * @return the findings
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Works a survey out.
     *
     * @param survey the survey
     * @param method how
     * @return the result
     */
    public static SurveyResult of(Survey survey, SurveyMethod method) {
        return new SurveyTally(survey, method).result();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SurveyResult}. */
    public static final class Builder extends ImmutableSurveyResult.Builder {
        Builder() {}
    }
}
