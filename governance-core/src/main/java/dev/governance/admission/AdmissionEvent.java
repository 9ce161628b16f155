package dev.governance.admission;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.organization.OrganizationId;
import dev.governance.policy.DecisionRecord;
import dev.governance.process.Event;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A move of a request with the facts on which it rests (准入事件), which stay in its trail.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAdmissionEvent.class)
@JsonDeserialize(as = ImmutableAdmissionEvent.class)
@JsonPropertyOrder({"move", "decision", "owner", "ground", "due", "delivery"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class AdmissionEvent implements Event {

    AdmissionEvent() {}

    /**
     * Returns what happens.
     *
     * @return the move
     */
    public abstract AdmissionMove move();

    /**
     * Returns what the policy proposed.
     *
     * @return the decision; present for a move that decides
     */
    public abstract Optional<DecisionRecord> decision();

    /**
     * Returns the body to which a request is handed.
     *
     * @return the body whose duty it is; present for a transfer
     */
    public abstract Optional<OrganizationId> owner();

    /**
     * Returns the emergency that was declared.
     *
     * @return the ground; absent where none was
     */
    public abstract Optional<EmergencyGround> ground();

    /**
     * Returns the last day on which a provisional admission can be ratified.
     *
     * @return the day; present for an emergency admission
     */
    public abstract Optional<LocalDate> due();

    /**
     * Returns what was due and what came.
     *
     * @return the delivery; present for a move that rests on it
     */
    public abstract Optional<Delivery> delivery();

    /** Returns the name of the move. */
    @Override
    public final String name() {
        return move().name();
    }

    /**
     * Returns a move without facts, such as that it is handed in.
     *
     * @param move the move
     * @return the event
     */
    public static AdmissionEvent of(AdmissionMove move) {
        return builder().move(move).build();
    }

    /**
     * Returns an approval, with or without conditions, a refusal or a ratification.
     *
     * @param move the move
     * @param decision what the policy proposed
     * @return the event
     */
    public static AdmissionEvent ofDecision(AdmissionMove move, DecisionRecord decision) {
        return builder()
                .move(move)
                .decision(requireNonNull(decision, "decision"))
                .build();
    }

    /**
     * Returns a transfer.
     *
     * @param decision what the policy proposed
     * @param owner the body whose duty it is
     * @return the event
     */
    public static AdmissionEvent ofTransfer(DecisionRecord decision, OrganizationId owner) {
        return builder()
                .move(AdmissionMove.TRANSFER)
                .decision(requireNonNull(decision, "decision"))
                .owner(requireNonNull(owner, "owner"))
                .build();
    }

    /**
     * Returns the provisional admission of a request that declares an emergency.
     *
     * @param request the request
     * @param due the last day on which it can be ratified
     * @return the event; it is refused if the request declares none
     */
    public static AdmissionEvent ofEmergency(TaskRequest request, LocalDate due) {
        return builder()
                .move(AdmissionMove.ADMIT_EMERGENCY)
                .ground(request.emergency())
                .due(requireNonNull(due, "due"))
                .build();
    }

    /**
     * Returns the end of a review, or the going on after a suspension.
     *
     * @param move the move
     * @param delivery what was due and what came
     * @return the event
     */
    public static AdmissionEvent ofDelivery(AdmissionMove move, Delivery delivery) {
        return builder()
                .move(move)
                .delivery(requireNonNull(delivery, "delivery"))
                .build();
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
                decision().isPresent() == move().isDecision(), "%s: a decision belongs to a move that decides", move());
        checkState(
                owner().isPresent() == (move() == AdmissionMove.TRANSFER),
                "%s: an owner belongs to a transfer",
                move());
        boolean emergency = move() == AdmissionMove.ADMIT_EMERGENCY;
        checkState(due().isPresent() == emergency, "%s: a last day belongs to an emergency", move());
        checkState(emergency || ground().isEmpty(), "%s: a ground belongs to an emergency", move());
        checkState(
                delivery().isPresent() == move().restsOnDelivery(),
                "%s: a delivery belongs to a move that rests on it",
                move());
    }

    /** Builds an {@link AdmissionEvent}. */
    public static final class Builder extends ImmutableAdmissionEvent.Builder {
        Builder() {}
    }
}
