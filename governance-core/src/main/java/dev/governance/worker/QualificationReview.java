package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Share;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How qualified a staff is (职业资格核查): the certified share, who may sit for which level, who studies too little.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableQualificationReview.class)
@JsonDeserialize(as = ImmutableQualificationReview.class)
@JsonPropertyOrder({"year", "employments", "certified", "eligible", "passed", "findings"})
public abstract class QualificationReview implements Serializable {

    QualificationReview() {}

    /**
     * Returns the year.
     *
     * @return a calendar year; its last day counts
     */
    public abstract int year();

    /**
     * Returns how many employments there are on that day.
     *
     * @return 0 or more
     */
    public abstract int employments();

    /**
     * Returns how many of them with a certificate.
     *
     * @return 0 or more
     */
    public abstract int certified();

    /**
     * Returns how many may sit for a level that they have not reached.
     *
     * @return persons by level
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<SocialWorkLevel, Integer> eligible();

    /**
     * Returns how many passed all papers of a level in time and hold no certificate of it yet.
     *
     * @return persons by level
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<SocialWorkLevel, Integer> passed();

    /**
     * Returns what was found.
     *
     * @return the findings; empty if all is as it should be
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Returns the certified share.
     *
     * @return the part with a certificate; empty if nobody is employed
     */
    @JsonIgnore
    public final Optional<Share> certifiedShare() {
        return employments() == 0 ? Optional.empty() : Optional.of(Share.of(certified(), employments()));
    }

    /**
     * Reviews a staff.
     *
     * @param employments the contracts; those not in force on the last day of the year are left out
     * @param passes the papers passed
     * @param studies the hours of study
     * @param exams the rules of the examination
     * @param standard what is asked for
     * @param year the year
     * @return the review
     */
    public static QualificationReview of(
            List<Employment> employments,
            List<ExamPass> passes,
            List<StudyRecord> studies,
            ExamStandard exams,
            QualificationStandard standard,
            int year) {
        QualificationCount count = new QualificationCount(passes, studies, exams, standard, year);
        employments.forEach(count::add);
        return ImmutableQualificationReview.builder()
                .year(year)
                .employments(count.employments())
                .certified(count.certified())
                .eligible(count.eligible())
                .passed(count.passed())
                .findings(count.findings())
                .build();
    }

    @Value.Check
    void check() {
        checkState(certified() <= employments(), "%s of %s are certified", certified(), employments());
    }
}
