package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The numbers by which grants are decided (资助标准), each from a norm with its source.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGrantStandard.class)
@JsonDeserialize(as = ImmutableGrantStandard.class)
@JsonPropertyOrder({"startUpMonths", "most", "leastAssessors", "emergingPoints", "livelihoodPoints", "uses"})
public abstract class GrantStandard implements Serializable {

    /** How many months after registration an organisation is new. */
    public static final NormId<Long> START_UP = NormId.ofCount("funding.grant-start-up-months");
    /** The most that one grant may be. */
    public static final NormId<Money> MOST = NormId.ofMoney("funding.grant-most");
    /** How many assessors an application needs. */
    public static final NormId<Long> ASSESSORS = NormId.ofCount("funding.grant-least-assessors");
    /** Points that an emerging field adds. */
    public static final NormId<Ratio> EMERGING = NormId.ofRatio("funding.grant-emerging-points");
    /** Points that the livelihood of people adds. */
    public static final NormId<Ratio> LIVELIHOOD = NormId.ofRatio("funding.grant-livelihood-points");

    GrantStandard() {}

    /**
     * Returns how long the start-up window is.
     *
     * @return whole months from the day of registration, the last one included
     */
    public abstract long startUpMonths();

    /**
     * Returns the most that one grant may be.
     *
     * @return whole fen
     */
    public abstract Money most();

    /**
     * Returns how many assessors an application needs.
     *
     * @return 1 or more, those who are recused not counted
     */
    public abstract long leastAssessors();

    /**
     * Returns what an emerging field adds.
     *
     * @return points
     */
    public abstract Ratio emergingPoints();

    /**
     * Returns what the livelihood of people adds.
     *
     * @return points
     */
    public abstract Ratio livelihoodPoints();

    /**
     * Returns where the numbers come from.
     *
     * @return the uses of norms; empty for numbers that somebody made up
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
    public static GrantStandard of(Norms norms, LocalDate date, ProfileId profile) {
        Builder standard = builder();
        return standard.uses(new NormReading(norms, date, profile)
                        .read(START_UP, standard::startUpMonths)
                        .read(MOST, standard::most)
                        .read(ASSESSORS, standard::leastAssessors)
                        .read(EMERGING, standard::emergingPoints)
                        .read(LIVELIHOOD, standard::livelihoodPoints)
                        .uses())
                .build();
    }

    /**
     * Returns what a field adds to the points of an application.
     *
     * @param field the field
     * @return points; none for a general field
     */
    public final Ratio priority(GrantField field) {
        return switch (field) {
            case EMERGING -> emergingPoints();
            case LIVELIHOOD -> livelihoodPoints();
            case GENERAL -> Ratio.zero();
        };
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
        checkState(startUpMonths() >= 0, "a window of %s months", startUpMonths());
        checkState(leastAssessors() >= 1, "%s assessors", leastAssessors());
    }

    /** Builds a {@link GrantStandard}. */
    public static final class Builder extends ImmutableGrantStandard.Builder {
        Builder() {}
    }
}
