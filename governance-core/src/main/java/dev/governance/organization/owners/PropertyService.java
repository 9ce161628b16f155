package dev.governance.organization.owners;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a property firm does for a compound (物业服务): contract, standard, inspections, the owners' rating, repairs, acts.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePropertyService.class)
@JsonDeserialize(as = ImmutablePropertyService.class)
@JsonPropertyOrder({
    "firm",
    "contract",
    "standard",
    "inspections",
    "rated",
    "satisfied",
    "repairs",
    "controlActs",
    "serviceActs"
})
public abstract class PropertyService implements Serializable {

    PropertyService() {}

    /**
     * Returns which firm.
     *
     * @return its id
     */
    public abstract OrganizationId firm();

    /**
     * Returns for which days there is a contract.
     *
     * @return the days; absent where there is none
     */
    public abstract Optional<DateSpan> contract();

    /**
     * Returns which service standard the contract names (服务标准).
     *
     * @return its name; absent where it names none
     */
    public abstract Optional<String> standard();

    /**
     * Returns when it was inspected.
     *
     * @return the inspections
     */
    public abstract ImmutableList<ServiceInspection> inspections();

    /**
     * Returns how many owners rated it.
     *
     * @return owners who answered; 0 or more
     */
    public abstract long rated();

    /**
     * Returns how many of them are satisfied.
     *
     * @return no more than answered
     */
    public abstract long satisfied();

    /**
     * Returns what owners asked to be repaired.
     *
     * @return the repairs
     */
    public abstract ImmutableList<Repair> repairs();

    /**
     * Returns how often it controlled people (管理行为).
     *
     * @return notices, bans, fees claimed and checks at the gate; 0 or more
     */
    public abstract long controlActs();

    /**
     * Returns how often it served people (服务行为).
     *
     * @return repairs, cleaning, care and help; 0 or more
     */
    public abstract long serviceActs();

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
        checkState(ImmutableSet.copyOf(inspections()).size() == inspections().size(), "an inspection stands twice");
        checkState(satisfied() >= 0 && satisfied() <= rated(), "%s of %s are satisfied", satisfied(), rated());
        checkState(
                controlActs() >= 0 && serviceActs() >= 0,
                "%s acts of control, %s of service",
                controlActs(),
                serviceActs());
    }

    /** Builds a {@link PropertyService}. */
    public static final class Builder extends ImmutablePropertyService.Builder {
        Builder() {}
    }
}
