package dev.governance.policy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;

/**
 * Why an analysis cannot know (存疑): a doubt is told, it is never taken for a yes or a no.
 *
 * @param cause what stands in the way
 * @param names the parts or the attributes that it is about; none where the budget was used up
 */
@JsonPropertyOrder({"cause", "names"})
public record Doubt(Cause cause, ImmutableSortedSet<String> names) implements Serializable {

    /** Checks that nothing is left out. */
    public Doubt {
        requireNonNull(cause, "cause");
        requireNonNull(names, "names");
    }

    /** What stands in the way of knowing. */
    public enum Cause {
        /** The answer hangs on a plain predicate, or on a policy written as a function: analysis cannot see inside. */
        NOT_SEEN,
        /** As many nodes were visited as the caller allowed. */
        BUDGET_USED_UP,
        /** Two policies mean different things by one name. */
        DIFFERENT_ATTRIBUTES
    }

    static Doubt usedUp() {
        return new Doubt(Cause.BUDGET_USED_UP, ImmutableSortedSet.of());
    }

    static Doubt notSeen(ImmutableSortedSet<String> parts) {
        return new Doubt(Cause.NOT_SEEN, parts);
    }

    /** Returns the doubt in words. */
    @Override
    public String toString() {
        return switch (cause) {
            case NOT_SEEN -> "it hangs on " + String.join(", ", names) + ", which cannot be seen into";
            case BUDGET_USED_UP -> "the budget was used up";
            case DIFFERENT_ATTRIBUTES -> "they mean different things by " + String.join(", ", names);
        };
    }
}
