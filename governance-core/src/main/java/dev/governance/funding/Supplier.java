package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A supplier of services (承接主体), and what it shows of itself.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSupplier.class)
@JsonDeserialize(as = ImmutableSupplier.class)
@JsonPropertyOrder({"id", "kind", "registered", "conditions", "institutionClass", "completedContracts"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Supplier implements Serializable {

    Supplier() {}

    /**
     * Returns who it is.
     *
     * @return the organization
     */
    public abstract OrganizationId id();

    /**
     * Returns what it is.
     *
     * @return the kind
     */
    public abstract OrganizationKind kind();

    /**
     * Returns when it was registered.
     *
     * @return the day; absent where it is not told
     */
    public abstract Optional<LocalDate> registered();

    /**
     * Returns the conditions that it shows.
     *
     * @return the conditions
     */
    public abstract ImmutableSet<SupplierCondition> conditions();

    /**
     * Returns the class of a public institution.
     *
     * @return absent for others
     */
    public abstract Optional<InstitutionClass> institutionClass();

    /**
     * Returns how many contracts of this kind it has fulfilled.
     *
     * @return 0 or more; absent where it is not told
     */
    public abstract Optional<Integer> completedContracts();

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
                completedContracts().stream().allMatch(n -> n >= 0 && n <= 100_000),
                "%s completed %s contracts",
                id(),
                completedContracts());
    }

    /** Builds a {@link Supplier}. */
    public static final class Builder extends ImmutableSupplier.Builder {
        Builder() {}
    }
}
