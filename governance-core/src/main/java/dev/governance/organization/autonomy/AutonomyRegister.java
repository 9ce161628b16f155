package dev.governance.organization.autonomy;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.WireVersion;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What is known of residents' committees in a county (居民自治台账).
 *
 * <p>Immutable and thread-safe.
 */
@WireVersion(1)
@Value.Immutable
@JsonSerialize(as = ImmutableAutonomyRegister.class)
@JsonDeserialize(as = ImmutableAutonomyRegister.class)
@JsonPropertyOrder({"committees"})
public abstract class AutonomyRegister implements Serializable {

    AutonomyRegister() {}

    /**
     * Returns the residents' committees.
     *
     * @return one for each community at most
     */
    public abstract ImmutableList<ResidentsBody> committees();

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
                committees().stream().map(ResidentsBody::community).distinct().count()
                        == committees().size(),
                "a community has two residents' committees");
    }

    /** Builds an {@link AutonomyRegister}. */
    public static final class Builder extends ImmutableAutonomyRegister.Builder {
        Builder() {}
    }
}
