package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableMap;
import dev.governance.grid.GridId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What one resident who was to be asked said (问卷回答), or that nothing was said.
 *
 * <p>It carries no id of a person on purpose: nothing that is done with it needs one. Traits are there for weights alone and are
 * not printed. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSurveyResponse.class)
@JsonDeserialize(as = ImmutableSurveyResponse.class)
@JsonPropertyOrder({"community", "grid", "contact", "answer", "traits"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SurveyResponse implements Serializable {

    SurveyResponse() {}

    /**
     * Returns the community in which the resident lives.
     *
     * @return the code
     */
    public abstract DivisionCode community();

    /**
     * Returns the grid in which the resident lives.
     *
     * @return the grid
     */
    public abstract GridId grid();

    /**
     * Returns what became of the contact.
     *
     * @return the outcome
     */
    public abstract Contact contact();

    /**
     * Returns the answer.
     *
     * @return from 1, the worst; there if, and only if, the contact was {@link Contact#ANSWERED}
     */
    public abstract OptionalInt answer();

    /**
     * Returns the traits by which answers are weighted.
     *
     * @return the value of each trait that was noted
     */
    @Value.Redacted
    public abstract ImmutableMap<ResidentTrait, String> traits();

    /**
     * Returns an answer.
     *
     * @param community where the resident lives
     * @param grid the grid there
     * @param answer from 1, the worst
     * @return the response, without traits
     */
    public static SurveyResponse answered(DivisionCode community, GridId grid, int answer) {
        return builder()
                .community(community)
                .grid(grid)
                .contact(Contact.ANSWERED)
                .answer(answer)
                .build();
    }

    /**
     * Returns a contact without an answer.
     *
     * @param community where the resident lives
     * @param grid the grid there
     * @param contact what became of it; not {@link Contact#ANSWERED}
     * @return the response
     * @throws IllegalStateException if it is said to have been answered
     */
    public static SurveyResponse silent(DivisionCode community, GridId grid, Contact contact) {
        return builder().community(community).grid(grid).contact(contact).build();
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
        boolean answered = contact() == Contact.ANSWERED;
        checkState(answered == answer().isPresent(), "%s goes with the answer %s", contact(), answer());
        checkState(answer().orElse(1) >= 1, "answers are numbered from 1, not %s", answer());
        checkState(traits().values().stream().noneMatch(String::isBlank), "a trait is blank: leave it out");
    }

    /** Builds a {@link SurveyResponse}. */
    public static final class Builder extends ImmutableSurveyResponse.Builder {
        Builder() {}
    }
}
