package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * Plans all components of a network with a crew. A component of ordinary size is one job among others; a large one is
 * planned in pieces at the same time, and again in other pieces, so that no border of a piece stays. What is drawn by
 * lot depends on the seed and the place in the network alone.
 */
final class CityPlanner {

    /** The most units that are planned in one go. */
    private static final int LARGE = 6_000;

    /** The most units of a component that is planned from several starts where the number of grids is given. */
    private static final int SMALL = 400;

    private static final int STARTS = 4;

    /** Another start for each of so many attempts that are made for each grid. */
    private static final int EFFORT_OF_A_START = 10;

    /** About how many units make one job. */
    private static final int JOB = 2_000;

    private final Network net;
    private final Parts components;
    private final Bounds[] bounds;
    private final Scale scale;
    private final long seed;
    private final int effort;
    private final Crew crew;
    private final WorkCount done;
    private final int[] place;
    private final int[][] labels;

    /**
     * Prepares the work.
     *
     * @param net the whole network
     * @param components its components
     * @param bounds the bounds of each component
     * @param seed the seed
     * @param effort how many attempts for each grid
     * @param crew who does the work
     * @param done counts the units that were worked on
     */
    CityPlanner(Network net, Parts components, Bounds[] bounds, long seed, int effort, Crew crew, WorkCount done) {
        this.net = net;
        this.components = components;
        this.bounds = bounds;
        this.scale = Scale.of(net, bounds.length == 0 ? 1 : bounds[0].target());
        this.seed = seed;
        this.effort = effort;
        this.crew = crew;
        this.done = done;
        this.place = new int[net.size];
        Arrays.fill(place, -1);
        this.labels = new int[components.count][];
    }

    /** The component as a network of its own. */
    Network network(int component) {
        return net.restrictedTo(components.part(component), place);
    }

    /**
     * Plans every component.
     *
     * @param counts how many grids each component is to have, or {@link ComponentPlanner#ANY}
     * @param previous the grid of each unit in the plan before, or -1; empty where there is none
     * @return the grid of each unit of each component, from 0 in each
     */
    int[][] plan(int[] counts, int[] previous) {
        List<Integer> ordinary = new ArrayList<>();
        done.begin(GridPhase.DIVIDING, dividing());
        for (int c = 0; c < components.count; c++) {
            if (components.size(c) > LARGE) {
                labels[c] = large(c, counts[c], previous);
            } else {
                ordinary.add(c);
            }
        }
        run(ordinary, c -> labels[c] = ordinary(c, counts[c], previous));
        return labels;
    }

    private long dividing() {
        long units = 0;
        for (int c = 0; c < components.count; c++) {
            units +=
                    components.size(c) > LARGE ? (long) LargeComponent.ROUNDS * components.size(c) : components.size(c);
        }
        return units;
    }

    /**
     * Plans every component such that there are so many grids in all.
     *
     * @param counts how many grids each component should have, to begin with
     * @param total how many grids there are to be
     * @return the grid of each unit of each component, from 0 in each
     */
    int[][] planCounted(int[] counts, int total) {
        plan(counts, new int[0]);
        CountExchange.Choice[] choices = new CountExchange.Choice[components.count];
        each(GridPhase.COUNTING, c -> choices[c] = choice(c));
        new CountExchange(choices).reach(total);
        for (int c = 0; c < components.count; c++) {
            labels[c] = choices[c].option().label();
        }
        return labels;
    }

    private CountExchange.Choice choice(int component) {
        Network part = network(component);
        CountExchange.Option middle = option(part, component, labels[component]);
        boolean fixed = part.size == 1 || part.size > LARGE;
        if (!fixed && middle.grids() > 1) {
            CountExchange.Option again = other(part, component, middle.grids());
            middle = again.isBetterThan(middle, middle.grids()) ? again : middle;
        }
        return new CountExchange.Choice(
                fixed || middle.grids() == 1 ? middle : other(part, component, middle.grids() - 1),
                middle,
                fixed ? middle : other(part, component, middle.grids() + 1));
    }

    /** The best of some plans with so many grids. */
    private CountExchange.Option other(Network part, int component, int count) {
        ComponentPlanner planner = new ComponentPlanner(part, bounds[component], scale, draws(component, count));
        CountExchange.Option best = null;
        for (int start = 0; start < starts(part); start++) {
            Division division = planner.start();
            planner.improve(division, effort, count);
            CountExchange.Option option = option(part, component, division.compactLabels());
            best = best == null || option.isBetterThan(best, count) ? option : best;
        }
        return Objects.requireNonNull(best);
    }

    private int starts(Network part) {
        return part.size <= SMALL ? Math.min(STARTS, 1 + effort / EFFORT_OF_A_START) : 1;
    }

    private CountExchange.Option option(Network part, int component, int[] label) {
        Division division = new Division(part, label.clone());
        return new CountExchange.Option(
                label, division.count, division.violations(bounds[component]), scale.price(division));
    }

    private List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int c = 0; c < components.count; c++) {
            all.add(c);
        }
        return all;
    }

    /** Does something with every component. */
    void each(GridPhase phase, IntConsumer work) {
        done.begin(phase, components.member.length);
        run(all(), work);
    }

    /** Smooths the borders of a division that was found otherwise. */
    void smooth(int component, Division division) {
        new ComponentPlanner(division.net, bounds[component], scale, draws(component, 1)).smooth(division, effort);
    }

    /** Fewer or more grids of a component, step by step. */
    List<CountSteps.Stage> stages(int component, int[] label, int[] previous, int direction, int most) {
        Network part = network(component);
        return new CountSteps(part, bounds[component], draws(component, 3), previous(component, previous))
                .stages(label, direction, most);
    }

    /** Makes a division better by any objective. */
    void refine(int component, Division division, GridCosts costs, boolean countStays) {
        new Refinement(division, costs, bounds[component], draws(component, 2), countStays).run(effort);
    }

    /** Does something with components, several of them in one job. */
    private void run(List<Integer> some, IntConsumer work) {
        ImmutableList.Builder<Runnable> jobs = ImmutableList.builder();
        int from = 0;
        int units = 0;
        for (int i = 0; i < some.size(); i++) {
            units += components.size(some.get(i));
            if (units >= JOB || i == some.size() - 1) {
                List<Integer> batch = some.subList(from, i + 1);
                jobs.add(() -> batch.forEach(c -> {
                    work.accept(c);
                    done.add(components.size(c));
                }));
                from = i + 1;
                units = 0;
            }
        }
        crew.run(jobs.build());
    }

    private Draws draws(int component, int round) {
        return Draws.of(seed + 0x632be59bd9b4e019L * round, components.member[components.first[component]]);
    }

    private int[] ordinary(int component, int count, int[] previous) {
        Network part = network(component);
        ComponentPlanner planner = new ComponentPlanner(part, bounds[component], scale, draws(component, 0));
        Division division;
        if (previous.length > 0) {
            int[] old = previous(component, previous);
            division = planner.exact(planner.changed(old, effort), effort);
        } else {
            division = planner.start();
            planner.improve(division, effort, count);
            division = planner.exact(division, effort);
        }
        return division.compactLabels();
    }

    private int[] previous(int component, int[] previous) {
        int[] units = components.part(component);
        int[] own = new int[units.length];
        for (int i = 0; i < units.length; i++) {
            own[i] = previous[units[i]];
        }
        return own;
    }

    private int[] large(int component, int count, int[] previous) {
        Network part = network(component);
        if (previous.length > 0) {
            ComponentPlanner planner = new ComponentPlanner(part, bounds[component], scale, draws(component, 0));
            int[] label = planner.changed(previous(component, previous), effort).compactLabels();
            done.add((long) LargeComponent.ROUNDS * part.size);
            return label;
        }
        return new LargeComponent(part, component, bounds[component], scale, seed, crew, done)
                .plan(draws(component, 0), round -> draws(component, 10 + round), effort, count);
    }
}
