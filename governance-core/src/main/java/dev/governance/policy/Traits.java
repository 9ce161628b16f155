package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * What else is known of an attribute.
 *
 * @param derived whether it follows from other facts of the subject, so that it cannot be changed by itself
 * @param changeable whether the subject can change it
 * @param changeCost what it costs to change the fact by one step (one unit of a quantity, one element of a set, the whole
 *     value otherwise), in units that only have to be comparable; 0 when it cannot be changed
 */
public record Traits(boolean derived, boolean changeable, long changeCost) implements Serializable {

    static final Traits PLAIN = new Traits(false, false, 0);
    static final Traits DERIVED = new Traits(true, false, 0);

    /** Checks that the cost is not negative and that a derived fact is not changeable. */
    public Traits {
        checkArgument(changeCost >= 0, "the cost of a change is negative: %s", changeCost);
        checkArgument(changeable || changeCost == 0, "what cannot be changed has no cost: %s", changeCost);
        checkArgument(!(derived && changeable), "a derived fact cannot be changed by itself");
    }

    static Traits changeable(long cost) {
        return new Traits(false, true, cost);
    }
}
