package dev.governance.process;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.governance.basics.Finding;
import java.io.Serializable;

/**
 * What walking an {@link AuditTrail} again came to (回放): the state that it reaches, or where it departs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the states
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Replay.Confirmed.class, name = "confirmed"),
    @JsonSubTypes.Type(value = Replay.Departed.class, name = "departed")
})
public sealed interface Replay<S extends Enum<S>> extends Serializable {

    /**
     * Every entry is what the machine would have written (回放一致).
     *
     * @param state the state after the last entry
     * @param <S> the states
     */
    record Confirmed<S extends Enum<S>>(S state) implements Replay<S> {

        /** Checks that there is a state. */
        public Confirmed {
            checkNotNull(state, "state");
        }
    }

    /**
     * The trail is not what the machine would have written (回放不一致).
     *
     * @param entries how many entries agree before the one that does not; at least 0
     * @param state the state up to which they agree
     * @param finding in what the next one departs
     * @param <S> the states
     */
    @JsonPropertyOrder({"entries", "state", "finding"})
    record Departed<S extends Enum<S>>(int entries, S state, Finding finding) implements Replay<S> {

        /** Checks that the parts are there and the count is one. */
        public Departed {
            checkArgument(entries >= 0, "entries agree from none on, but their count was: %s", entries);
            checkNotNull(state, "state");
            checkNotNull(finding, "finding");
        }
    }
}
