package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.process.Event;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A move of an accountability case with the facts on which it rests (问责事件), which stay in its trail.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCaseEvent.class)
@JsonDeserialize(as = ImmutableCaseEvent.class)
@JsonPropertyOrder({"move", "notice", "exemption", "decision"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class CaseEvent implements Event {

    CaseEvent() {}

    /**
     * Returns what happens.
     *
     * @return the move
     */
    public abstract CaseMove move();

    /**
     * Returns what the body is told.
     *
     * @return the notice; present where it is told
     */
    public abstract Optional<Notice> notice();

    /**
     * Returns why the failure is borne.
     *
     * @return the claim that was granted; present where it is borne
     */
    public abstract Optional<ExemptionClaim> exemption();

    /**
     * Returns what was decided.
     *
     * @return the measure; present where one is set
     */
    public abstract Optional<MeasureDecision> decision();

    /** Returns the name of the move. */
    @Override
    public final String name() {
        return move().name();
    }

    /**
     * Returns a move without facts.
     *
     * @param move the move
     * @return the event
     * @throws IllegalStateException if the move rests on facts
     */
    public static CaseEvent of(CaseMove move) {
        return builder().move(move).build();
    }

    /**
     * Returns that the body is told.
     *
     * @param notice what it is told
     * @return the event
     */
    public static CaseEvent ofNotice(Notice notice) {
        return builder()
                .move(CaseMove.NOTIFY)
                .notice(requireNonNull(notice, "notice"))
                .build();
    }

    /**
     * Returns that the failure is borne.
     *
     * @param exemption the claim that was granted
     * @return the event
     */
    public static CaseEvent ofExemption(ExemptionClaim exemption) {
        return builder()
                .move(CaseMove.EXEMPT)
                .exemption(requireNonNull(exemption, "exemption"))
                .build();
    }

    /**
     * Returns a decision or its revision.
     *
     * @param move {@link CaseMove#DECIDE} or {@link CaseMove#REVISE}
     * @param decision what is decided
     * @return the event
     * @throws IllegalStateException if the move is another one
     */
    public static CaseEvent ofDecision(CaseMove move, MeasureDecision decision) {
        return builder()
                .move(move)
                .decision(requireNonNull(decision, "decision"))
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
        checkState(notice().isPresent() == (move() == CaseMove.NOTIFY), "%s: a notice belongs to telling", move());
        checkState(
                exemption().isPresent() == (move() == CaseMove.EXEMPT), "%s: a claim belongs to an exemption", move());
        checkState(decision().isPresent() == move().setsMeasure(), "%s: a decision belongs to a measure", move());
    }

    /** Builds a {@link CaseEvent}. */
    public static final class Builder extends ImmutableCaseEvent.Builder {
        Builder() {}
    }
}
