package dev.governance.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much of everything is done (加权汇总): leaves as reported, all others as the weighted sum of what lies on them, exact.
 *
 * <p>Children may come in any order; where all leaves are done, everything is. What lies over weights that are not one is not told. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRollUp.class)
@JsonDeserialize(as = ImmutableRollUp.class)
@JsonPropertyOrder({"done", "whole"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class RollUp implements Serializable {

    RollUp() {}

    /**
     * Returns how much of each node is done.
     *
     * @return shares by node, from the top; without the nodes of which it cannot be told
     */
    public abstract ImmutableMap<GoalId, Share> done();

    /**
     * Returns how much of the year is done.
     *
     * @return the weighted sum of the goals of the year; absent where it cannot be told
     */
    public abstract Optional<Share> whole();

    /**
     * Rolls up. Linear in the number of nodes.
     *
     * @param tree the tree
     * @param leaves how much of each leaf is done; nothing of a leaf that is not named
     * @return the roll-up
     */
    public static RollUp of(GoalTree tree, Map<GoalId, Share> leaves) {
        Map<GoalId, Share> done = new HashMap<>();
        for (Goal goal : tree.fromTheTop().reverse()) {
            Optional<Share> share = tree.isLeaf(goal.id())
                    ? Optional.of(leaves.getOrDefault(goal.id(), Share.none()))
                    : sum(tree.children(goal.id()), done);
            share.ifPresent(known -> done.put(goal.id(), known));
        }
        ImmutableRollUp.Builder rollUp = ImmutableRollUp.builder();
        for (Goal goal : tree.fromTheTop()) {
            Optional.ofNullable(done.get(goal.id())).ifPresent(share -> rollUp.putDone(goal.id(), share));
        }
        return rollUp.whole(sum(tree.roots(), done)).build();
    }

    private static Optional<Share> sum(List<Goal> children, Map<GoalId, Share> done) {
        Ratio weights =
                Ratio.sum(children.stream().map(child -> child.weight().ratio()).toList());
        if (!weights.equals(Ratio.one()) || !children.stream().allMatch(child -> done.containsKey(child.id()))) {
            return Optional.empty();
        }
        return Optional.of(new Share(Ratio.sum(children.stream()
                .map(child -> child.weight()
                        .ratio()
                        .times(Objects.requireNonNull(done.get(child.id())).ratio()))
                .toList())));
    }
}
