package dev.governance.goal;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The goals of a year, taken apart into projects and tasks (目标任务分解体系): a tree with weights, days, owners and measures.
 *
 * <p>A tree may be read that is not sound: {@link #faults} tells everything that is wrong, and what can be computed of the rest is. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGoalTree.class)
@JsonDeserialize(as = ImmutableGoalTree.class)
@JsonPropertyOrder({"year", "title", "goals"})
public abstract class GoalTree implements Serializable {

    GoalTree() {}

    /**
     * Returns the year.
     *
     * @return a calendar year
     */
    public abstract int year();

    /**
     * Returns what the tree is called.
     *
     * @return the title in both languages
     */
    public abstract Sentence title();

    /**
     * Returns the nodes, in the order in which they are shown.
     *
     * @return each id once
     */
    public abstract ImmutableList<Goal> goals();

    /**
     * Returns a node.
     *
     * @param id its id
     * @return the node; empty if there is none
     */
    public final Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * Returns the nodes that lie directly on a node.
     *
     * @param id the id of the node
     * @return its children, in the order of the tree
     */
    public final ImmutableList<Goal> children(GoalId id) {
        return byParent().get(id);
    }

    /**
     * Returns the goals of the year.
     *
     * @return the nodes that lie under nothing, in the order of the tree
     */
    public final ImmutableList<Goal> roots() {
        return goals().stream().filter(goal -> goal.parent().isEmpty()).collect(toImmutableList());
    }

    /**
     * Returns all nodes from the top, each before those under it. A node that hangs in a circle, or under one that is not
     * there, is left out.
     *
     * @return the nodes
     */
    @Value.Lazy
    @JsonIgnore
    public ImmutableList<Goal> fromTheTop() {
        ImmutableList.Builder<Goal> all = ImmutableList.builder();
        ArrayDeque<Goal> waiting = new ArrayDeque<>(roots());
        while (!waiting.isEmpty()) {
            Goal goal = waiting.pop();
            all.add(goal);
            children(goal.id()).reverse().forEach(waiting::push);
        }
        return all.build();
    }

    /**
     * Returns the leaves.
     *
     * @return the nodes on which nothing lies, from the top
     */
    @JsonIgnore
    public final ImmutableList<Goal> leaves() {
        return fromTheTop().stream().filter(goal -> isLeaf(goal.id())).collect(toImmutableList());
    }

    /**
     * Tells whether nothing lies on a node.
     *
     * @param id its id
     * @return whether it has no children
     */
    public final boolean isLeaf(GoalId id) {
        return !byParent().containsKey(id);
    }

    /**
     * Returns what is wrong with the tree: circles, weights that are not one, levels, days that do not nest, leaves without
     * owner, last day or measure, and what is wrong with the order of tasks. Linear in nodes and in what comes after what.
     *
     * @return the findings, in the order of the tree; empty if it is sound
     */
    public final ImmutableList<Finding> faults() {
        return new TreeCheck(this).findings();
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableMap<GoalId, Goal> byId() {
        return Maps.uniqueIndex(goals(), Goal::id);
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableListMultimap<GoalId, Goal> byParent() {
        ImmutableListMultimap.Builder<GoalId, Goal> byParent = ImmutableListMultimap.builder();
        goals().forEach(goal -> goal.parent().ifPresent(parent -> byParent.put(parent, goal)));
        return byParent.build();
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
        checkState(year() >= 1900 && year() <= 9000, "a year is 1900 to 9000, not %s", year());
        checkState(goals().stream().map(Goal::id).distinct().count() == goals().size(), "an id of a goal stands twice");
    }

    /** Builds a {@link GoalTree}. */
    public static final class Builder extends ImmutableGoalTree.Builder {
        Builder() {}
    }
}
