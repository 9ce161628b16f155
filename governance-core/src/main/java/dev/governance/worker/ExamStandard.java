package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The rules of the examination in force in a year (考试标准): eligibility for three levels, and windows of 1, 2 and 3 years.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableExamStandard.class)
@JsonDeserialize(as = ImmutableExamStandard.class)
@JsonPropertyOrder({"rules", "uses"})
public abstract class ExamStandard implements Serializable {

    ExamStandard() {}

    /**
     * Returns the rules.
     *
     * @return a rule for each level, from the lowest
     */
    public abstract ImmutableList<ExamRule> rules();

    /**
     * Returns where the numbers come from.
     *
     * @return the uses of norms
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns the rule of a level.
     *
     * @param level the level
     * @return its rule
     */
    public final ExamRule rule(SocialWorkLevel level) {
        return rules().get(level.ordinal());
    }

    /**
     * Returns the rules in force on a day.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the rules
     * @throws IllegalArgumentException if a number has no value on the day
     */
    public static ExamStandard of(Norms norms, LocalDate date, ProfileId profile) {
        return new ExamNorms(norms, date, profile).standard();
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
        checkState(
                rules().stream().map(ExamRule::level).toList().equals(List.of(SocialWorkLevel.values())),
                "there is one rule for each level, from the lowest");
    }

    /** Builds an {@link ExamStandard}. */
    public static final class Builder extends ImmutableExamStandard.Builder {
        Builder() {}
    }
}
