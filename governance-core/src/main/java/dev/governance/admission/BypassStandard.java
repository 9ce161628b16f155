package dev.governance.admission;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.NormId;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The numbers by which work is taken for admitted work (绕行核查标准). No law gives them; profiles mark them as assumed.
 *
 * @param similarity from which similarity of two titles on work is taken for the same under another name; 0 to 1
 * @param growth by which part of the admitted hours work may exceed them; 0 allows none
 */
@JsonPropertyOrder({"similarity", "growth"})
public record BypassStandard(Ratio similarity, Ratio growth) implements Serializable {

    /** From which similarity of titles on work is taken for the same. */
    public static final NormId<Ratio> SIMILARITY = NormId.ofRatio("admission.bypass-title-similarity");
    /** By which part work may exceed its admitted hours. */
    public static final NormId<Ratio> GROWTH = NormId.ofRatio("admission.bypass-growth");

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the similarity is 0, which all titles have, or above 1, which none has
     */
    public BypassStandard {
        checkArgument(
                !similarity.isZero() && similarity.compareTo(Ratio.one()) <= 0,
                "a similarity is above 0 and at most 1, but was %s",
                similarity);
        Objects.requireNonNull(growth, "growth");
    }

    /**
     * Returns the numbers in force.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the standard
     * @throws IllegalArgumentException if a number has no value on the day
     */
    public static BypassStandard of(Norms norms, LocalDate date, ProfileId profile) {
        return new BypassStandard(value(norms, SIMILARITY, date, profile), value(norms, GROWTH, date, profile));
    }

    private static Ratio value(Norms norms, NormId<Ratio> id, LocalDate date, ProfileId profile) {
        return norms.value(id, date, profile)
                .value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no value in force on " + date + " in profile " + profile + ": " + id.name()));
    }
}
