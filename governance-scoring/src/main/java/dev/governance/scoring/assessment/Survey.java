package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.grid.GridId;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A survey of residents (居民满意度调查): who could have been asked, who was, what they said, and who asked.
 *
 * <p>Every contact is kept, those without an answer too: a share of satisfied people says little without the share of those who
 * answered. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSurvey.class)
@JsonDeserialize(as = ImmutableSurvey.class)
@JsonPropertyOrder({"id", "during", "organizer", "scale", "frame", "responses"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Survey implements Serializable {

    Survey() {}

    /**
     * Returns what the survey is called.
     *
     * @return an id; not blank
     */
    public abstract String id();

    /**
     * Returns when people were asked.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns who asked: an organization that is assessed by the survey must not be it.
     *
     * @return the organizer
     */
    public abstract OrganizationId organizer();

    /**
     * Returns the scale of answers.
     *
     * @return the scale
     */
    public abstract LikertScale scale();

    /**
     * Returns the grids from which the sample was drawn, with how many could have been asked. Where it is empty, every answer
     * stands for as many as any other, and the population is taken as endless.
     *
     * @return each grid once
     */
    public abstract ImmutableList<SurveyedGrid> frame();

    /**
     * Returns everybody who was to be asked.
     *
     * @return the responses; each in a grid of the frame, if there is one
     */
    public abstract ImmutableList<SurveyResponse> responses();

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
        checkState(!id().isBlank(), "a survey has an id");
        Map<GridId, DivisionCode> communities = new HashMap<>();
        for (SurveyedGrid framed : frame()) {
            checkState(
                    communities.put(framed.grid(), framed.community()) == null,
                    "%s is in the frame twice",
                    framed.grid());
        }
        boolean hasFrame = !frame().isEmpty();
        for (SurveyResponse response : responses()) {
            DivisionCode known = hasFrame
                    ? communities.get(response.grid())
                    : communities.computeIfAbsent(response.grid(), grid -> response.community());
            checkState(known != null, "%s is not in the frame", response.grid());
            checkState(
                    response.community().equals(known),
                    "%s lies in %s and in %s",
                    response.grid(),
                    known,
                    response.community());
            checkState(
                    response.answer().isEmpty()
                            || scale().isAnswer(response.answer().getAsInt()),
                    "an answer is 1 to %s, not %s",
                    scale().levels(),
                    response.answer());
        }
    }

    /** Returns the id and how many were to be asked. */
    @Override
    public final String toString() {
        return id() + " (" + responses().size() + " contacts)";
    }

    /** Builds a {@link Survey}. */
    public static final class Builder extends ImmutableSurvey.Builder {
        Builder() {}
    }
}
