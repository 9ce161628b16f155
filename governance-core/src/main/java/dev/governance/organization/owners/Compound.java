package dev.governance.organization.owners;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Share;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A property management area (物业管理区域): who owns it, how far its owners have come, who serves them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCompound.class)
@JsonDeserialize(as = ImmutableCompound.class)
@JsonPropertyOrder({
    "id",
    "community",
    "households",
    "owners",
    "delivered",
    "asking",
    "developerAsks",
    "steps",
    "service"
})
public abstract class Compound implements Serializable {

    Compound() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract CompoundId id();

    /**
     * Returns in which community it lies.
     *
     * @return the community's code
     */
    public abstract DivisionCode community();

    /**
     * Returns how many households live there.
     *
     * @return the households; 0 or more
     */
    public abstract long households();

    /**
     * Returns how many owners there are.
     *
     * @return the owners; 0 or more
     */
    public abstract long owners();

    /**
     * Returns which part of the built area was handed to owners.
     *
     * @return the part; absent where it is not known
     */
    public abstract Optional<Share> delivered();

    /**
     * Returns how many owners asked for an assembly.
     *
     * @return the owners; no more than there are
     */
    public abstract long asking();

    /**
     * Tells whether the developer asked for one.
     *
     * @return true if it did
     */
    public abstract boolean developerAsks();

    /**
     * Returns what was done so far.
     *
     * @return the steps, by day
     */
    public abstract ImmutableList<OwnersStep> steps();

    /**
     * Returns who serves the compound.
     *
     * @return the service; absent where nobody does
     */
    public abstract Optional<PropertyService> service();

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
                households() >= 0 && owners() >= 0, "%s has %s households and %s owners", id(), households(), owners());
        checkState(asking() >= 0 && asking() <= owners(), "%s of %s owners of %s asked", asking(), owners(), id());
    }

    /** Builds a {@link Compound}. */
    public static final class Builder extends ImmutableCompound.Builder {
        Builder() {}
    }
}
