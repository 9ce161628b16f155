package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * One function of a body (职能): in which way it takes part, and in which duties.
 *
 * <p>The duties are named one by one, by their lists, or both: a duty is within the function if it is named or stands on a list that
 * is. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBodyFunction.class)
@JsonDeserialize(as = ImmutableBodyFunction.class)
@JsonPropertyOrder({"name", "responsibilities", "duties", "lists", "citations"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class BodyFunction implements Serializable {

    BodyFunction() {}

    /**
     * Returns what the function is called.
     *
     * @return the name, in both languages
     */
    public abstract Sentence name();

    /**
     * Returns in which ways the body takes part.
     *
     * @return at least one
     */
    public abstract ImmutableSet<Responsibility> responsibilities();

    /**
     * Returns duties within the function.
     *
     * @return their ids
     */
    public abstract ImmutableSet<DutyId> duties();

    /**
     * Returns lists of which every duty is within the function.
     *
     * @return the lists
     */
    public abstract ImmutableSet<DutyKind> lists();

    /**
     * Returns what gives the body the function.
     *
     * @return at least one citation
     */
    public abstract ImmutableList<Citation> citations();

    boolean covers(Duty duty, Responsibility responsibility) {
        return responsibilities().contains(responsibility)
                && (duties().contains(duty.id()) || lists().contains(duty.kind()));
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
        checkState(!responsibilities().isEmpty(), "the function %s is no way of taking part", name().en());
        checkState(!duties().isEmpty() || !lists().isEmpty(), "the function %s is of no duty", name().en());
        checkState(!citations().isEmpty(), "nothing is named that gives the function %s", name().en());
        Repeats.refuse(citations(), "a citation");
    }

    /** Builds a {@link BodyFunction}. */
    public static final class Builder extends ImmutableBodyFunction.Builder {
        Builder() {}
    }
}
