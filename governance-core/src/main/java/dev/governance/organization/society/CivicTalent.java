package dev.governance.organization.society;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.PersonId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A deputy, a member of the consultative conference or a capable resident (代表委员、草根能人), by pseudonym and with consent.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCivicTalent.class)
@JsonDeserialize(as = ImmutableCivicTalent.class)
@JsonPropertyOrder({"person", "role", "community", "topics", "consent"})
public abstract class CivicTalent implements Serializable {

    CivicTalent() {}

    /**
     * Returns who.
     *
     * @return the pseudonym
     */
    @Value.Redacted
    public abstract PersonId person();

    /**
     * Returns in which role.
     *
     * @return the role
     */
    public abstract CivicRole role();

    /**
     * Returns in which community the person lives.
     *
     * @return its code
     */
    public abstract DivisionCode community();

    /**
     * Returns of what the person knows something.
     *
     * @return the topics
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Topic> topics();

    /**
     * Returns to what the person agreed.
     *
     * @return the consent
     */
    public abstract TalentConsent consent();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CivicTalent}. */
    public static final class Builder extends ImmutableCivicTalent.Builder {
        Builder() {}
    }
}
