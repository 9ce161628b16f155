package dev.governance.basics;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one profile says of a norm on some days (规范条目): a value with its citations, or that it was not verified.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableNormEntry.class)
@JsonDeserialize(as = ImmutableNormEntry.class)
@JsonPropertyOrder({"id", "profile", "during", "evidence", "value", "reason", "citations"})
public abstract class NormEntry implements Serializable {

    NormEntry() {}

    /**
     * Returns which norm.
     *
     * @return the id
     */
    public abstract NormId<?> id();

    /**
     * Returns whose norm.
     *
     * @return the profile; the national one unless it is said
     */
    @Value.Default
    public ProfileId profile() {
        return ProfileId.national();
    }

    /**
     * Returns on which days.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns what is known of the value.
     *
     * @return the evidence
     */
    public abstract Evidence evidence();

    /**
     * Returns the value as text, in the form of the norm's type.
     *
     * @return the value; absent if it was not verified, and then alone
     */
    public abstract Optional<String> value();

    /**
     * Returns why the value was not verified, or why another was assumed.
     *
     * @return the reason; present for those two, optional for a remark on others
     */
    public abstract Optional<Sentence> reason();

    /**
     * Returns where the value comes from, or where to look for it.
     *
     * @return the citations; at least one for a value that was verified
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns a builder for an entry.
     *
     * @param id which norm
     * @param during on which days
     * @return a builder that has both
     */
    public static Builder builder(NormId<?> id, DateSpan during) {
        Builder builder = new Builder();
        builder.id(id).during(during);
        return builder;
    }

    @Value.Check
    void check() {
        value().ifPresent(id()::read);
        checkState(
                ImmutableSet.copyOf(citations()).size() == citations().size(),
                "%s during %s names a source twice",
                id(),
                during());
        checkState(
                value().isPresent() == (evidence() != Evidence.NOT_VERIFIED),
                "%s during %s: a value is given unless it is NOT_VERIFIED",
                id(),
                during());
        checkState(
                evidence().isVerified() || reason().isPresent(),
                "%s during %s: what is %s needs a reason",
                id(),
                during(),
                evidence());
        checkState(
                !evidence().isVerified() || !citations().isEmpty(),
                "%s during %s: what is verified needs a citation",
                id(),
                during());
    }

    /** Builds a {@link NormEntry}. */
    public static final class Builder extends ImmutableNormEntry.Builder {
        Builder() {}
    }
}
