package dev.governance.policy;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What may become of a case of which facts are missing (补全结果): the verdicts that some completion of the facts yields, and
 * the missing facts that can matter.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCompletion.class)
@JsonDeserialize(as = ImmutableCompletion.class)
@JsonPropertyOrder({"possible", "missing", "doubt"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Completion implements Serializable {

    Completion() {}

    /**
     * Returns the verdicts to which the policy comes once all facts are known, mildest first.
     *
     * @return exactly these if there is no doubt; otherwise these at most
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Verdict> possible();

    /**
     * Returns the missing facts that can matter: of two completions that differ in such a fact alone, the verdict differs or
     * the rules that fire.
     *
     * @return names of attributes, exactly these if there is no doubt; otherwise these at most
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> missing();

    /**
     * Returns why the sets may be too great.
     *
     * @return the doubt; absent where both sets are exact
     */
    public abstract Optional<Doubt> doubt();

    /**
     * Tells whether both sets are exact.
     *
     * @return true if there is no doubt
     */
    @JsonIgnore
    public boolean isExact() {
        return doubt().isEmpty();
    }

    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(!possible().isEmpty(), "no verdict is possible");
    }

    /** Builds a {@link Completion}. */
    static final class Builder extends ImmutableCompletion.Builder {
        Builder() {}
    }
}
