package dev.governance.funding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.duty.DutyId;
import dev.governance.process.ActorId;
import dev.governance.process.AuditTrail;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What became of a task that was handed down (承接核查): when it was worked on, and when it stood still for lack of what was due.
 *
 * <p>On every day on which something was due or came, the task is active if and only if all required powers and the covered part of what was
 * due had come by then. The first work needs the first instalment.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTransferReview.class)
@JsonDeserialize(as = ImmutableTransferReview.class)
@JsonPropertyOrder({"duty", "trail", "findings"})
public abstract class TransferReview implements Serializable {

    TransferReview() {}

    /**
     * Returns the task.
     *
     * @return the duty
     */
    public abstract DutyId duty();

    /**
     * Returns what happened.
     *
     * @return a move on each day on which the state changed
     */
    public abstract AuditTrail<TransferState, TransferEvent> trail();

    /**
     * Returns what was found.
     *
     * @return what was promised too little, and each time that work stood still
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Follows a transfer.
     *
     * @param plan what was promised
     * @param deliveries what came, in any order
     * @param until the last day that is looked at
     * @param coverage the part of the cost, and of each sum that is due, that has to come; at most 1
     * @param actor who decides on suspension and resumption
     * @return the review
     */
    public static TransferReview of(
            TransferPlan plan, List<TransferDelivery> deliveries, LocalDate until, Ratio coverage, ActorId actor) {
        return new TransferCourse(plan, deliveries, coverage, actor).until(until);
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TransferReview}. */
    public static final class Builder extends ImmutableTransferReview.Builder {
        Builder() {}
    }
}
