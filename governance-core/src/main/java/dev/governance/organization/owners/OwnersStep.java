package dev.governance.organization.owners;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.organization.OrganizationId;
import dev.governance.process.Event;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step that the owners of a compound took (成立步骤记录), as an event of a state machine.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOwnersStep.class)
@JsonDeserialize(as = ImmutableOwnersStep.class)
@JsonPropertyOrder({"move", "day", "actor", "people"})
public abstract class OwnersStep implements Event {

    OwnersStep() {}

    /**
     * Returns which step.
     *
     * @return the step
     */
    public abstract OwnersMove move();

    /**
     * Returns when.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns who took it, such as the subdistrict office.
     *
     * @return its id
     */
    public abstract OrganizationId actor();

    /**
     * Returns how many people the body has that was formed or elected.
     *
     * @return absent where none was
     */
    public abstract Optional<Long> people();

    @Override
    public final String name() {
        return move().name();
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
        checkState(people().orElse(0L) >= 0, "a body of %s people", people());
    }

    /** Builds an {@link OwnersStep}. */
    public static final class Builder extends ImmutableOwnersStep.Builder {
        Builder() {}
    }
}
