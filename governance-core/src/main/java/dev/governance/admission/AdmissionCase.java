package dev.governance.admission;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.WorkingCalendar;
import dev.governance.duty.Duty;
import dev.governance.duty.DutyCatalogue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request with all that is needed to decide it (准入案): the duty of the catalogue that it is, the load of the tightest
 * community that is asked, the working days ahead, and the day of the decision.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAdmissionCase.class)
@JsonDeserialize(as = ImmutableAdmissionCase.class)
@JsonPropertyOrder({"request", "catalogue", "duty", "claimed", "load", "workingDaysAhead", "decidedOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class AdmissionCase implements Serializable {

    AdmissionCase() {}

    /**
     * Returns what is asked.
     *
     * @return the request
     */
    public abstract TaskRequest request();

    /**
     * Returns the catalogue in force.
     *
     * @return its id and version
     */
    public abstract String catalogue();

    /**
     * Returns the duty of the catalogue that the request is, whatever it says of itself.
     *
     * @return the duty; absent if the request is on no list
     */
    public abstract Optional<Duty> duty();

    /**
     * Returns the duty that the request says it is.
     *
     * @return the duty as the catalogue has it; absent if none is claimed, or none of the catalogue
     */
    public abstract Optional<Duty> claimed();

    /**
     * Returns the load of the community that has least room among those that are asked.
     *
     * @return the load; absent if it is not known
     */
    public abstract Optional<CommunityLoad> load();

    /**
     * Returns the working days from the day of the request to the start of the work.
     *
     * @return the days; absent if a date or the calendar is not known
     */
    public abstract Optional<Long> workingDaysAhead();

    /**
     * Returns the day of the decision.
     *
     * @return the date
     */
    public abstract LocalDate decidedOn();

    /**
     * Returns the list on which the request stands.
     *
     * @return the list
     */
    @JsonIgnore
    public final Listing listing() {
        return Listing.of(duty());
    }

    /**
     * Returns how what the request says of itself stands to the catalogue.
     *
     * @return whether its claim is borne out; absent if the duty has a line of business and the request does not name its department
     */
    @Value.Lazy
    @JsonIgnore
    public Optional<Claim> claim() {
        return Claim.of(this);
    }

    /**
     * Returns the case of a request.
     *
     * @param request what is asked
     * @param catalogue the catalogue in force on the day
     * @param load the load of the tightest community, if it is known
     * @param calendar which days are working days
     * @param decidedOn the day of the decision
     * @return the case
     * @throws IllegalArgumentException if the catalogue is not in force on the day: nobody could tell what is listed
     */
    public static AdmissionCase of(
            TaskRequest request,
            DutyCatalogue catalogue,
            Optional<CommunityLoad> load,
            WorkingCalendar calendar,
            LocalDate decidedOn) {
        checkArgument(
                catalogue.inForce().contains(decidedOn),
                "catalogue %s %s is in force %s, not on %s",
                catalogue.id(),
                catalogue.version(),
                catalogue.inForce(),
                decidedOn);
        return builder()
                .request(request)
                .catalogue(catalogue.id() + " " + catalogue.version())
                .duty(Listing.duty(request, catalogue))
                .claimed(request.duty().flatMap(catalogue::duty))
                .load(load)
                .workingDaysAhead(workingDays(request, calendar))
                .decidedOn(decidedOn)
                .build();
    }

    /** Work that starts on the day of the request, or before it, has no day ahead. */
    private static Optional<Long> workingDays(TaskRequest request, WorkingCalendar calendar) {
        return request.askedOn()
                .flatMap(asked -> request.start()
                        .flatMap(start -> start.isAfter(asked)
                                ? calendar.workingDaysBetween(asked, start)
                                        .asOptional()
                                        .map(Integer::longValue)
                                : Optional.of(0L)));
    }

    /**
     * Returns a builder, for facts that come from elsewhere.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AdmissionCase}. */
    public static final class Builder extends ImmutableAdmissionCase.Builder {
        Builder() {}
    }
}
