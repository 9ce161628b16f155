package dev.governance.worker;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether somebody may sit for a level in a year (报考资格), and what is missing if not.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableExamEligibility.class)
@JsonDeserialize(as = ImmutableExamEligibility.class)
@JsonPropertyOrder({"level", "year", "required", "served", "obstacles"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ExamEligibility implements Serializable {

    ExamEligibility() {}

    /**
     * Returns the level.
     *
     * @return the level
     */
    public abstract SocialWorkLevel level();

    /**
     * Returns the year of registration, to whose last day years count.
     *
     * @return a calendar year
     */
    public abstract int year();

    /**
     * Returns how many years are asked for.
     *
     * @return years; absent where the education is not enough for any number of them
     */
    public abstract Optional<Integer> required();

    /**
     * Returns how many completed years count.
     *
     * @return years up to 31 December of the year
     */
    public abstract int served();

    /**
     * Returns what is missing.
     *
     * @return empty if somebody may sit for it
     */
    public abstract ImmutableSet<ExamObstacle> obstacles();

    /**
     * Tells whether somebody may sit for the level.
     *
     * @return whether nothing is missing
     */
    @JsonIgnore
    public final boolean isEligible() {
        return obstacles().isEmpty();
    }

    /**
     * Looks at somebody.
     *
     * @param rule the rule of the level
     * @param employment whose education, certificate and years are looked at
     * @param year the year of registration
     * @return the answer
     */
    public static ExamEligibility of(ExamRule rule, Employment employment, int year) {
        LocalDate cut = LocalDate.of(year, 12, 31);
        Qualification qualification = employment.qualification();
        Optional<Integer> required = required(rule, qualification);
        int served = served(rule, employment, cut);
        EnumSet<ExamObstacle> obstacles = EnumSet.noneOf(ExamObstacle.class);
        if (required.isEmpty()) {
            obstacles.add(ExamObstacle.EDUCATION);
        } else if (served < required.get()) {
            obstacles.add(ExamObstacle.YEARS);
        }
        if (rule.neededBy().contains(qualification.education()) && !holds(rule, qualification, cut)) {
            obstacles.add(ExamObstacle.CERTIFICATE);
        }
        return ImmutableExamEligibility.builder()
                .level(rule.level())
                .year(year)
                .required(required)
                .served(served)
                .obstacles(obstacles)
                .build();
    }

    private static Optional<Integer> required(ExamRule rule, Qualification qualification) {
        boolean other = qualification.education() != Education.SECONDARY && !qualification.socialWorkMajor();
        return Optional.ofNullable(rule.years().get(qualification.education()))
                .map(years -> other ? years + rule.otherMajorYears() : years);
    }

    private static boolean holds(ExamRule rule, Qualification qualification, LocalDate day) {
        return qualification
                .levelOn(day)
                .filter(held -> held.compareTo(rule.needs().orElse(held)) >= 0)
                .isPresent();
    }

    private static int served(ExamRule rule, Employment employment, LocalDate cut) {
        if (!rule.countsFromCertificate()) {
            return employment.yearsOn(cut);
        }
        return employment
                .qualification()
                .levelSince()
                .filter(since -> holds(rule, employment.qualification(), cut))
                .map(since -> Math.toIntExact(ChronoUnit.YEARS.between(since, cut.plusDays(1))))
                .orElse(0);
    }
}
