package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Plans all components of a network with a crew. A component of ordinary size is one job among others; a large one is
 * planned in pieces at the same time, and again in other pieces, so that no border of a piece stays. What is drawn by
 * lot depends on the seed and the place in the network alone.
 */
final class CityPlanner {

    /** The most units that are planned in one go. */
    private static final int LARGE = 6_000;

    /** About how many units a piece of a large component has. */
    private static final int PIECE = 1_500;

    /** About how many units make one job. */
    private static final int JOB = 2_000;

    private final Network net;
    private final Parts components;
    private final Bounds[] bounds;
    private final Scale scale;
    private final long seed;
    private final int effort;
    private final Crew crew;
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
     */
    CityPlanner(Network net, Parts components, Bounds[] bounds, long seed, int effort, Crew crew) {
        this.net = net;
        this.components = components;
        this.bounds = bounds;
        this.scale = Scale.of(net);
        this.seed = seed;
        this.effort = effort;
        this.crew = crew;
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

    /** Does something with components, several of them in one job. */
    void run(List<Integer> some, IntConsumer work) {
        ImmutableList.Builder<Runnable> jobs = ImmutableList.builder();
        int from = 0;
        int units = 0;
        for (int i = 0; i < some.size(); i++) {
            units += components.size(some.get(i));
            if (units >= JOB || i == some.size() - 1) {
                List<Integer> batch = some.subList(from, i + 1);
                jobs.add(() -> batch.forEach(work::accept));
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
        Division division = planner.start();
        planner.improve(division, effort, count);
        return division.compactLabels();
    }

    private int[] large(int component, int count, int[] previous) {
        Network part = network(component);
        int[] piece = new int[part.size];
        int pieces = Pieces.cut(part, draws(component, 0), PIECE, piece);
        int[] label = new int[part.size];
        for (int round = 0; round < 3; round++) {
            label = inPieces(part, component, label, piece, pieces, round);
            piece = new int[part.size];
            pieces = regroup(part, label, draws(component, 10 + round), piece);
        }
        return label;
    }

    /** Plans each piece by itself; from the second round on the pieces are whole grids. */
    private int[] inPieces(Network part, int component, int[] label, int[] piece, int pieces, int round) {
        Parts parts = Parts.of(piece, pieces);
        int[][] found = new int[pieces][];
        int[] inside = new int[part.size];
        Arrays.fill(inside, -1);
        ImmutableList.Builder<Runnable> jobs = ImmutableList.builder();
        for (int p = 0; p < pieces; p++) {
            int number = p;
            jobs.add(() -> {
                int[] units = parts.part(number);
                Network own = part.restrictedTo(units, inside, piece, number);
                Draws draws = Draws.of(seed + round, units[0] + 0x9e3779b9L * component);
                ComponentPlanner planner = new ComponentPlanner(own, bounds[component], scale, draws);
                Division division = round == 0 ? planner.start() : new Division(own, renumbered(units, label));
                planner.improve(division, Math.max(1, effort / (round == 0 ? 2 : 4)), ComponentPlanner.ANY);
                found[number] = division.compactLabels();
            });
        }
        crew.run(jobs.build());
        return joined(parts, found, part.size);
    }

    private static int[] renumbered(int[] units, int[] label) {
        Map<Integer, Integer> number = new HashMap<>();
        int[] own = new int[units.length];
        for (int i = 0; i < units.length; i++) {
            own[i] = number.computeIfAbsent(label[units[i]], any -> number.size());
        }
        return own;
    }

    private static int[] joined(Parts parts, int[][] found, int size) {
        int[] label = new int[size];
        int base = 0;
        for (int p = 0; p < parts.count; p++) {
            int most = -1;
            for (int i = 0; i < found[p].length; i++) {
                label[parts.member[parts.first[p] + i]] = base + found[p][i];
                most = Math.max(most, found[p][i]);
            }
            base += most + 1;
        }
        return label;
    }

    /** Other pieces, each of whole grids: cut along a tree over the grids. */
    private static int regroup(Network part, int[] label, Draws draws, int[] piece) {
        Network grids = Quotient.of(part, label);
        int units = Math.max(1, part.size / grids.size);
        int[] group = new int[grids.size];
        int groups = Pieces.cut(grids, draws, Math.max(2, PIECE / units), group);
        for (int unit = 0; unit < part.size; unit++) {
            piece[unit] = group[label[unit]];
        }
        return groups;
    }
}
