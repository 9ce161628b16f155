package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The work on one request: from the components to a plan of each. Used once. */
final class CityWork {

    final Survey survey;
    final Parts components;
    final Bounds[] bounds;
    final CityPlanner city;
    final Previous previous;

    CityWork(GridRequest request, Crew crew, GridProgress progress) {
        Objects.requireNonNull(crew, "crew");
        Objects.requireNonNull(progress, "progress");
        this.survey = new Survey(request);
        this.components = freeComponents(survey);
        this.bounds = new Bounds[components.count];
        for (int c = 0; c < components.count; c++) {
            bounds[c] = survey.bounds(components.member[components.first[c]]);
        }
        WorkCount count = new WorkCount(progress);
        this.city = new CityPlanner(survey.net, components, bounds, request.seed(), request.effort(), crew, count);
        this.previous = Previous.of(survey);
    }

    /** The components of what is not locked; locked units are in none. */
    private static Parts freeComponents(Survey survey) {
        Parts all = survey.net.components();
        List<int[]> free = new ArrayList<>();
        for (int c = 0; c < all.count; c++) {
            int[] units = all.part(c);
            if (survey.locked[units[0]] < 0) {
                free.add(units);
            }
        }
        return Parts.of(free);
    }

    /** The grid of each unit of each component, from 0 in each. */
    int[][] plan() {
        boolean counted = survey.request.grids().isPresent();
        int[] counts = counted ? counts() : new int[components.count];
        if (!counted || previous.isThere()) {
            Arrays.fill(counts, ComponentPlanner.ANY);
        }
        if (!counted) {
            return city.plan(counts, previous.grid);
        }
        return previous.isThere() ? changed(counts) : city.planCounted(counts, total());
    }

    private int total() {
        return survey.request.grids().orElseThrow() - survey.request.locked().size();
    }

    private int[] counts() {
        long[] households = new long[components.count];
        int[] fixed = new int[components.count];
        for (int c = 0; c < components.count; c++) {
            for (int i = components.first[c]; i < components.first[c + 1]; i++) {
                int weight = survey.net.weight[components.member[i]];
                if (weight > bounds[c].max()) {
                    fixed[c]++;
                } else {
                    households[c] += weight;
                }
            }
        }
        return GridCounts.share(households, fixed, bounds, total());
    }

    /** The plan in force with so many grids. */
    private int[][] changed(int[] anyCounts) {
        int[][] labels = city.plan(anyCounts, previous.grid);
        int grids = Arrays.stream(labels).mapToInt(CityWork::grids).sum();
        int missing = total() - grids;
        if (missing == 0) {
            return labels;
        }
        CountChoice choice = new CountChoice(stages(labels, missing < 0 ? -1 : 1, Math.abs(missing)));
        choice.steps(Math.abs(missing));
        return choice.now().stream().map(CountSteps.Stage::label).toArray(int[][]::new);
    }

    static int grids(int[] label) {
        return Arrays.stream(label).max().orElse(-1) + 1;
    }

    private List<List<CountSteps.Stage>> stages(int[][] labels, int direction, int most) {
        List<List<CountSteps.Stage>> stages = new ArrayList<>();
        for (int[] label : labels) {
            stages.add(List.of());
        }
        city.each(GridPhase.COUNTING, c -> stages.set(c, city.stages(c, labels[c], previous.grid, direction, most)));
        return stages;
    }

    /** With ever fewer grids, what that moves. */
    ImmutableList<ChurnPoint> frontier(int most) {
        int[] any = new int[components.count];
        Arrays.fill(any, ComponentPlanner.ANY);
        CountChoice choice = new CountChoice(stages(city.plan(any, previous.grid), -1, Integer.MAX_VALUE - 1));
        int steps = choice.left();
        int points = Math.min(most, steps + 1);
        ImmutableList.Builder<ChurnPoint> frontier = ImmutableList.builder();
        frontier.add(point(choice.now()));
        int done = 0;
        for (int p = 1; p < points; p++) {
            int wanted = (int) ((long) steps * p / (points - 1));
            choice.steps(wanted - done);
            done = wanted;
            frontier.add(point(choice.now()));
        }
        return frontier.build();
    }

    private ChurnPoint point(List<CountSteps.Stage> stages) {
        int[] label = new int[survey.net.size];
        int[] units = components.member;
        int grids = 0;
        long workers = 0;
        long violations = 0;
        for (int c = 0; c < components.count; c++) {
            CountSteps.Stage stage = stages.get(c);
            for (int i = 0; i < stage.label().length; i++) {
                label[components.first[c] + i] = grids + stage.label()[i];
            }
            grids += stage.grids();
            int first = units[components.first[c]];
            workers += (long) stage.grids() * survey.standard(first).workersMinimum();
            violations += excused(c, stage);
        }
        int[] own = Arrays.copyOf(label, units.length);
        int locked = survey.request.locked().size();
        return ChurnPoint.builder()
                .grids(grids + locked)
                .workers(workers + (long) locked * survey.request.standard().workersMinimum())
                .violations(violations)
                .moved(new Churn(previous.grid, survey.net.weight).moved(units, own, grids))
                .households(known())
                .build();
    }

    /** A whole component below the minimum is nobody's fault. */
    private int excused(int component, CountSteps.Stage stage) {
        long households = 0;
        for (int i = components.first[component]; i < components.first[component + 1]; i++) {
            households += survey.net.weight[components.member[i]];
        }
        return households < bounds[component].min() ? Math.max(0, stage.violations() - 1) : stage.violations();
    }

    private long known() {
        long known = 0;
        for (int unit : components.member) {
            known += previous.grid[unit] >= 0 ? survey.net.weight[unit] : 0;
        }
        return known;
    }
}
