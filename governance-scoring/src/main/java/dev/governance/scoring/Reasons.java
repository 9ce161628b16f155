package dev.governance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;

/** Why a total is unknown: the reasons of all its parts that are. */
final class Reasons {

    private Reasons() {}

    static Score of(Score... scores) {
        ImmutableSet.Builder<Finding> why = ImmutableSet.builder();
        for (Score score : scores) {
            if (score instanceof Score.Unknown unknown) {
                why.addAll(unknown.why());
            }
        }
        return new Score.Unknown(ImmutableList.copyOf(why.build()));
    }
}
