package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What counts when workers are posted to grids (派岗标准): all in metres of way, so that each number says how far somebody
 * would go for it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePostingStandard.class)
@JsonDeserialize(as = ImmutablePostingStandard.class)
@JsonPropertyOrder({"farthest", "missingSkill", "missingDialect", "hourTaken", "mostHoursTaken", "uses"})
public abstract class PostingStandard implements Serializable {

    /** The farthest that anybody is posted, in metres. */
    public static final NormId<Long> FARTHEST = NormId.ofCount("staffing.farthest-post-metres");
    /** What a wished skill that is missing counts, in metres. */
    public static final NormId<Long> MISSING_SKILL = NormId.ofCount("staffing.missing-skill-metres");
    /** What a dialect that is missing counts, in metres. */
    public static final NormId<Long> MISSING_DIALECT = NormId.ofCount("staffing.missing-dialect-metres");
    /** What an hour a week of other work counts, in metres. */
    public static final NormId<Long> HOUR_TAKEN = NormId.ofCount("staffing.hour-taken-metres");
    /** The most hours a week of other work with which anybody is posted. */
    public static final NormId<Long> MOST_HOURS_TAKEN = NormId.ofCount("staffing.most-hours-taken");

    private static final int MOST = 10_000_000;

    PostingStandard() {}

    /**
     * Returns the farthest that anybody is posted.
     *
     * @return metres, 0 to 10,000,000
     */
    public abstract int farthest();

    /**
     * Returns what a wished skill that is missing counts.
     *
     * @return metres, 0 to 10,000,000
     */
    public abstract int missingSkill();

    /**
     * Returns what a dialect that is missing counts.
     *
     * @return metres, 0 to 10,000,000
     */
    public abstract int missingDialect();

    /**
     * Returns what an hour a week of other work counts.
     *
     * @return metres, 0 to 10,000,000
     */
    public abstract int hourTaken();

    /**
     * Returns the most hours of other work with which anybody is posted.
     *
     * @return hours a week, 0 to 168
     */
    public abstract int mostHoursTaken();

    /**
     * Returns where the numbers come from.
     *
     * @return the uses of norms; empty for a standard that somebody made up
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns the numbers in force.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the standard
     * @throws IllegalArgumentException if a number is not verified, with the names of all such numbers
     */
    public static PostingStandard of(Norms norms, LocalDate date, ProfileId profile) {
        NormReading reading = new NormReading(norms, date, profile);
        Builder standard = builder();
        reading.read(FARTHEST, number -> standard.farthest(Math.toIntExact(number)));
        reading.read(MISSING_SKILL, number -> standard.missingSkill(Math.toIntExact(number)));
        reading.read(MISSING_DIALECT, number -> standard.missingDialect(Math.toIntExact(number)));
        reading.read(HOUR_TAKEN, number -> standard.hourTaken(Math.toIntExact(number)));
        reading.read(MOST_HOURS_TAKEN, number -> standard.mostHoursTaken(Math.toIntExact(number)));
        return standard.uses(reading.uses()).build();
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
        checkMetres("the farthest post", farthest());
        checkMetres("a missing skill", missingSkill());
        checkMetres("a missing dialect", missingDialect());
        checkMetres("an hour taken", hourTaken());
        checkState(mostHoursTaken() >= 0 && mostHoursTaken() <= 168, "a week has 168 hours, not %s", mostHoursTaken());
    }

    private static void checkMetres(String what, int metres) {
        checkState(metres >= 0 && metres <= MOST, "%s is 0 to %s metres, not %s", what, MOST, metres);
    }

    /** Builds a {@link PostingStandard}. */
    public static final class Builder extends ImmutablePostingStandard.Builder {
        Builder() {}
    }
}
