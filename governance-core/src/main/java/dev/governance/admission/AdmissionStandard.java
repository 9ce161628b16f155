package dev.governance.admission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.Money;
import dev.governance.basics.Norm;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * The numbers of task admission (准入标准) in force on a day, each from a norm with its source.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAdmissionStandard.class)
@JsonDeserialize(as = ImmutableAdmissionStandard.class)
@JsonPropertyOrder({
    "leadTime",
    "decisionTime",
    "coverage",
    "hourlyRate",
    "timesPerYear",
    "loadWarning",
    "ratification",
    "uses"
})
public abstract class AdmissionStandard implements Serializable {

    /** Working days between request and start: 30 in 西城. */
    public static final NormId<Long> LEAD_TIME = NormId.ofCount("admission.lead-time-working-days");
    /** Working days in which a request is decided: 15 in 西城. */
    public static final NormId<Long> DECISION_TIME = NormId.ofCount("admission.decision-working-days");
    /** The part of the cost that has to come with a task. */
    public static final NormId<Ratio> COVERAGE = NormId.ofRatio("admission.funding-coverage");
    /** What an hour of a community worker costs. */
    public static final NormId<Money> HOURLY_RATE = NormId.ofMoney("admission.hourly-rate");
    /** How often a year one task may be asked for. */
    public static final NormId<Long> TIMES_PER_YEAR = NormId.ofCount("admission.times-per-year");
    /** The part of a community's capacity above which admission comes with conditions. */
    public static final NormId<Ratio> LOAD_WARNING = NormId.ofRatio("admission.load-warning");
    /** Working days in which an emergency admission has to be ratified. */
    public static final NormId<Long> RATIFICATION = NormId.ofCount("admission.ratification-working-days");

    AdmissionStandard() {}

    /**
     * Returns the least number of working days between request and start.
     *
     * @return working days
     */
    public abstract long leadTime();

    /**
     * Returns the number of working days in which a request is decided.
     *
     * @return working days
     */
    public abstract long decisionTime();

    /**
     * Returns the part of the cost that has to come with a task.
     *
     * @return a ratio; 1 is all of it
     */
    public abstract Ratio coverage();

    /**
     * Returns what an hour of a community worker costs.
     *
     * @return whole fen
     */
    public abstract Money hourlyRate();

    /**
     * Returns how often a year one task may be asked for.
     *
     * @return times
     */
    public abstract long timesPerYear();

    /**
     * Returns the part of a community's capacity above which admission comes with conditions.
     *
     * @return a ratio, at most 1
     */
    public abstract Ratio loadWarning();

    /**
     * Returns the number of working days in which an emergency admission has to be ratified.
     *
     * @return working days
     */
    public abstract long ratification();

    /**
     * Returns where the numbers come from.
     *
     * @return one use of a norm for each number
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
    public static AdmissionStandard of(Norms norms, LocalDate date, ProfileId profile) {
        Reader reader = new Reader(norms, date, profile);
        Builder standard = builder();
        reader.read(LEAD_TIME, standard::leadTime);
        reader.read(DECISION_TIME, standard::decisionTime);
        reader.read(COVERAGE, standard::coverage);
        reader.read(HOURLY_RATE, standard::hourlyRate);
        reader.read(TIMES_PER_YEAR, standard::timesPerYear);
        reader.read(LOAD_WARNING, standard::loadWarning);
        reader.read(RATIFICATION, standard::ratification);
        checkArgument(
                reader.unverified.isEmpty(),
                "no value in force on %s in profile %s: %s",
                date,
                profile,
                String.join(", ", reader.unverified));
        return standard.uses(reader.uses).build();
    }

    /** Returns where a number comes from; nothing for one that was assumed without a model. */
    Citation[] citations(NormId<?> number) {
        return uses().stream()
                .filter(use -> use.id().equals(number))
                .flatMap(use -> use.citations().stream())
                .toArray(Citation[]::new);
    }

    /**
     * Returns a builder, for numbers that come from elsewhere than norms, such as a simulation.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(
                uses().stream().map(NormUse::id).distinct().count() == uses().size(),
                "a norm is used twice: %s",
                uses());
        checkState(leadTime() >= 0, "the lead time is negative: %s", leadTime());
        checkState(
                decisionTime() >= 0 && decisionTime() <= Integer.MAX_VALUE,
                "the time to decide is 0..2147483647 working days, but was %s",
                decisionTime());
        checkState(timesPerYear() >= 0, "the cap of times a year is negative: %s", timesPerYear());
        checkState(ratification() >= 0, "the time to ratify is negative: %s", ratification());
        checkState(!hourlyRate().isNegative(), "an hour costs less than nothing: %s", hourlyRate());
        checkState(loadWarning().compareTo(Ratio.one()) <= 0, "the load warning is above 1: %s", loadWarning());
    }

    /** Reads norms one after the other and keeps what was used and what is missing. */
    private static final class Reader {
        private final Norms norms;
        private final LocalDate date;
        private final ProfileId profile;
        private final List<NormUse> uses = new ArrayList<>();
        private final List<String> unverified = new ArrayList<>();

        private Reader(Norms norms, LocalDate date, ProfileId profile) {
            this.norms = norms;
            this.date = date;
            this.profile = profile;
        }

        private <V> void read(NormId<V> id, Consumer<V> target) {
            Norm<V> norm = norms.value(id, date, profile);
            norm.use().ifPresent(uses::add);
            norm.value().ifPresentOrElse(target, () -> unverified.add(id.name()));
        }
    }

    /** Builds an {@link AdmissionStandard}. */
    public static final class Builder extends ImmutableAdmissionStandard.Builder {
        Builder() {}
    }
}
