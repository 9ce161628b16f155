package dev.governance.organization.team;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a department did when it was called (部门报到): when it came, and how either side judged the other (双考核).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableWhistleAnswer.class)
@JsonDeserialize(as = ImmutableWhistleAnswer.class)
@JsonPropertyOrder({"department", "arrived", "solved", "justified"})
public abstract class WhistleAnswer implements Serializable {

    WhistleAnswer() {}

    /**
     * Returns which department was called.
     *
     * @return its id
     */
    public abstract OrganizationId department();

    /**
     * Returns when it came.
     *
     * @return the time; absent while it has not
     */
    public abstract Optional<LocalDateTime> arrived();

    /**
     * Returns whether the caller says that the department did its part.
     *
     * @return absent where the caller said nothing
     */
    public abstract Optional<Boolean> solved();

    /**
     * Returns whether the department says that it was right to call it.
     *
     * @return absent where the department said nothing
     */
    public abstract Optional<Boolean> justified();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WhistleAnswer}. */
    public static final class Builder extends ImmutableWhistleAnswer.Builder {
        Builder() {}
    }
}
