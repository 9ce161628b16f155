package dev.governance.worker;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A community worker (社区工作者), by pseudonym: what counts for a post, and nothing more about a person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableWorker.class)
@JsonDeserialize(as = ImmutableWorker.class)
@JsonPropertyOrder({"id", "skills", "dialects"})
public abstract class Worker implements Serializable {

    Worker() {}

    /**
     * Returns the pseudonymous id.
     *
     * @return the id
     */
    public abstract WorkerId id();

    /**
     * Returns what the worker can do.
     *
     * @return the skills
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Skill> skills();

    /**
     * Returns the ways of speaking in which the worker can talk with residents.
     *
     * @return the dialects
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Dialect> dialects();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Worker}. */
    public static final class Builder extends ImmutableWorker.Builder {
        Builder() {}
    }
}
