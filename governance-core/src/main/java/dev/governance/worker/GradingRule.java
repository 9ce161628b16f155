package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * How a grade comes of years, education and certificate (定级晋级规则), and how fast it rises.
 *
 * <p>Immutable and thread-safe. The numbers of a rule are data of a {@link PayScale}, which cites them.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGradingRule.class)
@JsonDeserialize(as = ImmutableGradingRule.class)
@JsonPropertyOrder({"yearsPerGrade", "educationCredit", "certificateGrades", "mostGradesPerYear", "promoting"})
public abstract class GradingRule implements Serializable {

    GradingRule() {}

    /**
     * Returns how many years of service make a grade.
     *
     * @return whole years, 1 to 50
     */
    public abstract int yearsPerGrade();

    /**
     * Returns how many years of service an education counts as.
     *
     * @return years by education; none for an education that is not named
     */
    public abstract ImmutableMap<Education, Integer> educationCredit();

    /**
     * Returns how many grades a certificate adds.
     *
     * @return grades by level; none for a level that is not named
     */
    public abstract ImmutableMap<SocialWorkLevel, Integer> certificateGrades();

    /**
     * Returns how many grades a promotion adds at most.
     *
     * @return grades, 1 or more
     */
    public abstract int mostGradesPerYear();

    /**
     * Returns the appraisals with which somebody is promoted.
     *
     * @return the appraisals of the year before
     */
    public abstract ImmutableSet<Appraisal> promoting();

    /**
     * Returns the grade that somebody is entitled to: the lowest of the post, one more for each full step of years and
     * credited years, those of the certificate, and never beyond the highest.
     *
     * @param post the post
     * @param years completed years in community work; 0 or more
     * @param education the education
     * @param level the certificate, if any
     * @return the grade and how it came about
     * @throws IllegalArgumentException if the years are below zero
     */
    public final GradeAccount grade(Post post, int years, Education education, Optional<SocialWorkLevel> level) {
        checkArgument(years >= 0, "years of service are 0 or more, not %s", years);
        int credited = Math.addExact(years, educationCredit().getOrDefault(education, 0));
        int certificate =
                level.map(held -> certificateGrades().getOrDefault(held, 0)).orElse(0);
        return GradeAccount.of(post, credited / yearsPerGrade(), certificate);
    }

    /**
     * Returns the grade after a January: one that rises towards what somebody is entitled to, by at most
     * {@link #mostGradesPerYear}, and only after an appraisal that promotes. It never falls.
     *
     * @param current the grade before
     * @param entitled the grade that somebody is entitled to
     * @param appraisal how the year before was appraised
     * @return the grade after
     */
    public final int promoted(int current, int entitled, Appraisal appraisal) {
        return promoting().contains(appraisal)
                ? Math.max(current, Math.min(entitled, current + mostGradesPerYear()))
                : current;
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
                yearsPerGrade() >= 1 && yearsPerGrade() <= 50, "a grade takes 1 to 50 years, not %s", yearsPerGrade());
        checkState(mostGradesPerYear() >= 1, "a promotion adds 1 grade or more, not %s", mostGradesPerYear());
        checkRising("educationCredit", educationCredit());
        checkRising("certificateGrades", certificateGrades());
    }

    /** More education, or a higher certificate, never counts less. */
    private static <K extends Enum<K>> void checkRising(String what, Map<K, Integer> numbers) {
        int before = 0;
        for (K key : new TreeSet<>(numbers.keySet())) {
            int number = Objects.requireNonNull(numbers.get(key));
            checkState(number >= before && number <= 100, "%s of %s is %s, after %s", what, key, number, before);
            before = number;
        }
    }

    /** Builds a {@link GradingRule}. */
    public static final class Builder extends ImmutableGradingRule.Builder {
        Builder() {}
    }
}
