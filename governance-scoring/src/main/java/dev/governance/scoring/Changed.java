package dev.governance.scoring;

import com.google.common.collect.ImmutableList;

/** The score of a policy that changes the points of another: the base, and what the change gave or took. */
final class Changed {

    private Changed() {}

    static <T> ImmutableList<ScoringTree.Branch<T>> base(ScoringTree<T> tree) {
        return ImmutableList.of(new ScoringTree.Branch<>(PartRole.BASE.word(), tree));
    }

    /** Returns points that were left as they were. */
    static Score by(Score.Known base, Points after) {
        return new Score.Known(after, ImmutableList.of(), ImmutableList.of(part(base, after)));
    }

    /** Returns points that were changed, if they were. */
    static Score by(Score.Known base, Points after, PartRole role) {
        if (after.equals(base.points())) {
            return by(base, after);
        }
        Part change = Part.of(role, after.minus(base.points()));
        return new Score.Known(after, ImmutableList.of(), ImmutableList.of(part(base, base.points()), change));
    }

    private static Part part(Score base, Points given) {
        return Part.of(PartRole.BASE.word(), PartRole.BASE, base, given);
    }
}
