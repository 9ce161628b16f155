package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * One way of making the index, with all that was drawn for it (重复抽样的一次). It can be run again.
 *
 * @param number its number; weights are drawn by it
 * @param draws one number from 0 to below 1 for each uncertain choice
 */
public record Replicate(long number, ImmutableList<Double> draws) implements Serializable {

    /** Refuses draws out of range. */
    public Replicate {
        checkArgument(draws.stream().allMatch(draw -> draw >= 0 && draw < 1), "draws lie from 0 to 1: %s", draws);
    }

    /** Picks one of several, all as likely. */
    int pick(int choice, int from) {
        return (int) (draws.get(choice) * from);
    }
}
