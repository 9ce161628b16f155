package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Plans a component that is too large to be planned in one go: in pieces at the same time, and again in other pieces, so
 * that no border of a piece stays. Used once.
 */
final class LargeComponent {

    /** How often it is planned in pieces, each time in others. */
    static final int ROUNDS = 3;

    /** About how many units a piece has. */
    private static final int PIECE = 1_500;

    private final Network part;
    private final int component;
    private final Bounds bounds;
    private final Scale scale;
    private final long seed;
    private final Crew crew;
    private final WorkCount done;

    LargeComponent(Network part, int component, Bounds bounds, Scale scale, long seed, Crew crew, WorkCount done) {
        this.part = part;
        this.component = component;
        this.bounds = bounds;
        this.scale = scale;
        this.seed = seed;
        this.crew = crew;
        this.done = done;
    }

    /**
     * Plans it.
     *
     * @param cuts where chance comes from for the first pieces
     * @param regroups likewise for those after each round
     * @param effort how many attempts for each grid
     * @param count how many grids there are to be, or {@link ComponentPlanner#ANY}
     * @return the grid of each unit, from 0
     */
    int[] plan(Draws cuts, IntFunction<Draws> regroups, int effort, int count) {
        int[] piece = new int[part.size];
        int pieces = Pieces.cut(part, cuts, PIECE, piece);
        int[] label = new int[part.size];
        for (int round = 0; round < ROUNDS; round++) {
            label = inPieces(label, piece, pieces, round, effort, round == 0 ? count : ComponentPlanner.ANY);
            piece = new int[part.size];
            pieces = regroup(label, regroups.apply(round), piece);
        }
        return label;
    }

    /** Plans each piece by itself; from the second round on the pieces are whole grids. */
    private int[] inPieces(int[] label, int[] piece, int pieces, int round, int effort, int count) {
        Parts parts = Parts.of(piece, pieces);
        int[][] found = new int[pieces][];
        int[] counts = shared(parts, count);
        int[] inside = new int[part.size];
        Arrays.fill(inside, -1);
        ImmutableList.Builder<Runnable> jobs = ImmutableList.builder();
        for (int p = 0; p < pieces; p++) {
            int number = p;
            jobs.add(() -> {
                int[] units = parts.part(number);
                Network own = part.restrictedTo(units, inside, piece, number);
                Draws draws = Draws.of(seed + round, units[0] + 0x9e3779b9L * component);
                ComponentPlanner planner = new ComponentPlanner(own, bounds, scale, draws);
                Division division = round == 0 ? planner.start() : new Division(own, renumbered(units, label));
                planner.improve(division, Math.max(1, effort / (round == 0 ? 2 : 4)), counts[number]);
                found[number] = division.compactLabels();
                done.add(units.length);
            });
        }
        crew.run(jobs.build());
        return joined(parts, found, part.size);
    }

    /** How many grids each piece is to have. */
    private int[] shared(Parts parts, int count) {
        int[] counts = new int[parts.count];
        Arrays.fill(counts, ComponentPlanner.ANY);
        if (count == ComponentPlanner.ANY) {
            return counts;
        }
        long[] households = new long[parts.count];
        for (int p = 0; p < parts.count; p++) {
            for (int i = parts.first[p]; i < parts.first[p + 1]; i++) {
                households[p] += part.weight[parts.member[i]];
            }
        }
        Bounds[] same = new Bounds[parts.count];
        Arrays.fill(same, bounds);
        return GridCounts.share(households, new int[parts.count], same, count);
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
    private int regroup(int[] label, Draws draws, int[] piece) {
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
