package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A kind of post on a pay scale (岗位) and the grades in which it is paid, such as 正职 in grades 7 to 18.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePost.class)
@JsonDeserialize(as = ImmutablePost.class)
@JsonPropertyOrder({"id", "name", "lowest", "highest"})
public abstract class Post implements Serializable {

    Post() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract PostId id();

    /**
     * Returns what the post is called.
     *
     * @return the name in both languages
     */
    public abstract Sentence name();

    /**
     * Returns the lowest grade of the post.
     *
     * @return a grade, 1 or more
     */
    public abstract int lowest();

    /**
     * Returns the highest grade of the post.
     *
     * @return a grade, at least the lowest
     */
    public abstract int highest();

    /**
     * Tells whether a grade is one of the post.
     *
     * @param grade the grade
     * @return whether it lies in the band
     */
    public final boolean holds(int grade) {
        return grade >= lowest() && grade <= highest();
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
        checkState(lowest() >= 1 && lowest() <= highest(), "%s has grades %s to %s", id(), lowest(), highest());
    }

    /** Builds a {@link Post}. */
    public static final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
