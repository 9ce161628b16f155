package dev.governance.organization.owners;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.WireVersion;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What is known of owners' bodies and property firms in a county (业主组织与物业台账).
 *
 * <p>Immutable and thread-safe.
 */
@WireVersion(1)
@Value.Immutable
@JsonSerialize(as = ImmutableOwnersRegister.class)
@JsonDeserialize(as = ImmutableOwnersRegister.class)
@JsonPropertyOrder({"communities", "compounds"})
public abstract class OwnersRegister implements Serializable {

    OwnersRegister() {}

    /**
     * Returns which communities there are.
     *
     * @return each once
     */
    public abstract ImmutableList<DivisionCode> communities();

    /**
     * Returns the compounds.
     *
     * @return each once
     */
    public abstract ImmutableList<Compound> compounds();

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
        checkState(ImmutableSet.copyOf(communities()).size() == communities().size(), "a community stands twice");
        checkState(
                compounds().stream().map(Compound::id).distinct().count()
                        == compounds().size(),
                "a compound stands twice");
    }

    /** Builds an {@link OwnersRegister}. */
    public static final class Builder extends ImmutableOwnersRegister.Builder {
        Builder() {}
    }
}
