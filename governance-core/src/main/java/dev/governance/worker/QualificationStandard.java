package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Norm;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Threshold;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is asked of the qualification of a whole staff (职业化指标): the share with a certificate, and hours of study.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableQualificationStandard.class)
@JsonDeserialize(as = ImmutableQualificationStandard.class)
@JsonPropertyOrder({"certifiedShare", "studyHours", "studyYears", "uses"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class QualificationStandard implements Serializable {

    QualificationStandard() {}

    /**
     * Returns which part of the staff has a certificate.
     *
     * @return the threshold; absent where none is in force
     */
    public abstract Optional<Threshold> certifiedShare();

    /**
     * Returns how many hours of study holders of a certificate need.
     *
     * @return hours in a period; absent where none are in force
     */
    public abstract Optional<Integer> studyHours();

    /**
     * Returns how long a period is.
     *
     * @return calendar years, 1 or more
     */
    @Value.Default
    @JsonInclude
    public int studyYears() {
        return 1;
    }

    /**
     * Returns where the numbers come from.
     *
     * @return the uses of norms
     */
    public abstract ImmutableList<NormUse> uses();

    private static final NormId<Threshold> SHARE = NormId.ofThreshold("worker.certified-share");
    private static final NormId<Long> HOURS = NormId.ofCount("worker.study-hours");
    private static final NormId<Long> YEARS = NormId.ofCount("worker.study-period-years");

    /**
     * Returns what is asked for on a day; what has no verified value is not asked for.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the standard
     */
    public static QualificationStandard of(Norms norms, LocalDate date, ProfileId profile) {
        Norm<Threshold> share = norms.value(SHARE, date, profile);
        Norm<Long> hours = norms.value(HOURS, date, profile);
        Norm<Long> years = norms.value(YEARS, date, profile);
        Builder standard = builder();
        standard.certifiedShare(share.value());
        share.use().ifPresent(standard::addUses);
        if (hours.value().isPresent() && years.value().isPresent()) {
            standard.studyHours(hours.value().map(Math::toIntExact));
            standard.studyYears(Math.toIntExact(years.value().get()));
            hours.use().ifPresent(standard::addUses);
            years.use().ifPresent(standard::addUses);
        }
        return standard.build();
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
        checkState(studyYears() >= 1, "a period has a year or more, not %s", studyYears());
        checkState(studyHours().orElse(0) >= 0, "hours of study are 0 or more, not %s", studyHours());
    }

    /** Builds a {@link QualificationStandard}. */
    public static final class Builder extends ImmutableQualificationStandard.Builder {
        Builder() {}
    }
}
