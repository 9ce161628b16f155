package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Share;
import dev.governance.grid.GridId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An area in the result of a survey (调查区域): everything, a community, or a grid.
 *
 * <p>What too few people said is kept back: then neither how many answered nor what they said is there. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSurveyedArea.class)
@JsonDeserialize(as = ImmutableSurveyedArea.class)
@JsonPropertyOrder({"community", "grid", "asked", "answered", "responseRate", "keptBack", "estimate"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SurveyedArea implements Serializable {

    SurveyedArea() {}

    /**
     * Returns the community.
     *
     * @return the code; absent for everything together
     */
    public abstract Optional<DivisionCode> community();

    /**
     * Returns the grid.
     *
     * @return the grid; absent for a community or everything
     */
    public abstract Optional<GridId> grid();

    /**
     * Returns how many were asked, those who ought not to have been left out.
     *
     * @return 0 or more
     */
    public abstract int asked();

    /**
     * Returns how many answered.
     *
     * @return 0 or more; absent where it is kept back
     */
    public abstract OptionalInt answered();

    /**
     * Returns the share of answers among those asked.
     *
     * @return the share; absent where nobody was asked or it is kept back
     */
    public abstract Optional<Share> responseRate();

    /**
     * Returns whether figures are kept back, because they are of few people or could be used to reckon those of few.
     *
     * @return whether they are
     */
    public abstract boolean keptBack();

    /**
     * Returns what the area's answers say.
     *
     * @return the estimate; absent where nobody answered or it is kept back
     */
    public abstract Optional<AreaEstimate> estimate();

    /**
     * Returns what the area is called.
     *
     * @return the grid, the community, or {@code all}
     */
    public final String name() {
        return grid().map(GridId::value)
                .or(() -> community().map(DivisionCode::toString))
                .orElse("all");
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
        checkState(grid().isEmpty() || community().isPresent(), "%s lies in no community", grid());
        checkState(!keptBack() || answered().isEmpty() && estimate().isEmpty(), "%s is kept back, and told", name());
        checkState(answered().orElse(0) <= asked(), "%s: %s answered, of %s", name(), answered(), asked());
    }

    /** Builds a {@link SurveyedArea}. */
    public static final class Builder extends ImmutableSurveyedArea.Builder {
        Builder() {}
    }
}
