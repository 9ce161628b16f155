package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who may sit for a level, and within how many years its papers count together (报考条件与成绩有效期).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableExamRule.class)
@JsonDeserialize(as = ImmutableExamRule.class)
@JsonPropertyOrder({"level", "years", "otherMajorYears", "needs", "neededBy", "countsFromCertificate", "windowYears"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ExamRule implements Serializable {

    ExamRule() {}

    /**
     * Returns the level.
     *
     * @return the level
     */
    public abstract SocialWorkLevel level();

    /**
     * Returns how many years of social work each education asks for.
     *
     * @return years by education, for a major in social work; an education that is not named is not enough
     */
    public abstract ImmutableMap<Education, Integer> years();

    /**
     * Returns how many years more another major asks for.
     *
     * @return years, 0 or more; without meaning for {@link Education#SECONDARY}, which has no major
     */
    public abstract int otherMajorYears();

    /**
     * Returns the certificate that must be held already.
     *
     * @return the level below; absent where none is asked for
     */
    public abstract Optional<SocialWorkLevel> needs();

    /**
     * Returns who must hold it.
     *
     * @return the educations
     */
    public abstract ImmutableSet<Education> neededBy();

    /**
     * Returns from when the years count.
     *
     * @return true if they count from that certificate, false if from the beginning of social work
     */
    public abstract boolean countsFromCertificate();

    /**
     * Returns within how many years in a row all papers must be passed; where a review follows, how long a pass is good for it.
     *
     * @return years, 1 or more
     */
    public abstract int windowYears();

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
        checkState(windowYears() >= 1, "papers count together for a year or more, not %s", windowYears());
        checkState(otherMajorYears() >= 0, "another major asks for years more, not %s", otherMajorYears());
        checkState(years().values().stream().allMatch(asked -> asked >= 0), "years are 0 or more: %s", years());
        checkState(needs().isPresent() || neededBy().isEmpty(), "who needs a certificate, and which one?");
        checkState(needs().isPresent() || !countsFromCertificate(), "years count from a certificate; from which one?");
    }

    /** Builds an {@link ExamRule}. */
    public static final class Builder extends ImmutableExamRule.Builder {
        Builder() {}
    }
}
