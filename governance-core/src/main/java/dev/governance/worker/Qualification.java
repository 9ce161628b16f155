package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a worker learned and passed (学历与职业资格): education, major, and the highest certificate of social work.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableQualification.class)
@JsonDeserialize(as = ImmutableQualification.class)
@JsonPropertyOrder({"education", "socialWorkMajor", "level", "levelSince"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Qualification implements Serializable {

    Qualification() {}

    /**
     * Returns the highest education.
     *
     * @return the education
     */
    public abstract Education education();

    /**
     * Returns whether it was social work.
     *
     * @return whether the major is social work (社会工作专业); false unless it is said
     */
    @Value.Default
    @JsonInclude
    public boolean socialWorkMajor() {
        return false;
    }

    /**
     * Returns the highest level of the vocational qualification.
     *
     * @return the level; absent without a certificate
     */
    public abstract Optional<SocialWorkLevel> level();

    /**
     * Returns since when the certificate is held.
     *
     * @return the day; absent without a certificate
     */
    public abstract Optional<LocalDate> levelSince();

    /**
     * Returns the level on a day.
     *
     * @param day the day
     * @return the level, if the certificate was held by then
     */
    public final Optional<SocialWorkLevel> levelOn(LocalDate day) {
        return level().filter(held -> !levelSince().orElse(day).isAfter(day));
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
                levelSince()
                        .map(since -> since.getYear() >= 1900 && since.getYear() <= 9000)
                        .orElse(true),
                "certificates are of the years 1900 to 9000, not %s",
                levelSince());
        checkState(
                level().isPresent() == levelSince().isPresent(),
                "a certificate has a level and a day, or there is none");
    }

    /** Builds a {@link Qualification}. */
    public static final class Builder extends ImmutableQualification.Builder {
        Builder() {}
    }
}
