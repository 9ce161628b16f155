package dev.governance.admission;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * What the grass roots said of a task (征求意见记录): counts only, no persons.
 *
 * @param committeesAsked how many community bodies were asked, at least 1
 * @param inFavour how many were for it
 * @param against how many were against it
 */
@JsonPropertyOrder({"committeesAsked", "inFavour", "against"})
public record Consultation(int committeesAsked, int inFavour, int against) implements Serializable {

    /** Checks the counts. */
    public Consultation {
        checkArgument(
                committeesAsked >= 1, "a consultation asks at least one community, but asked %s", committeesAsked);
        checkArgument(inFavour >= 0 && against >= 0, "votes are negative: %s for, %s against", inFavour, against);
        checkArgument(
                (long) inFavour + against <= committeesAsked,
                "%s for and %s against are more than the %s asked",
                inFavour,
                against,
                committeesAsked);
    }
}
