package dev.governance.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The planner of this library: see {@link GridPlanner#standard()}. */
record StandardPlanner() implements GridPlanner {

    @Override
    public GridProposal propose(GridRequest request, Crew crew) {
        Objects.requireNonNull(crew, "crew");
        Survey survey = new Survey(request);
        Parts components = freeComponents(survey);
        Bounds[] bounds = new Bounds[components.count];
        for (int c = 0; c < components.count; c++) {
            bounds[c] = survey.bounds(components.member[components.first[c]]);
        }
        CityPlanner city = new CityPlanner(survey.net, components, bounds, request.seed(), request.effort(), crew);
        Previous previous = Previous.of(survey);
        int[] counts = counts(survey, components, bounds);
        int[][] labels = request.grids().isPresent() && request.previous().isEmpty()
                ? city.planCounted(
                        counts, request.grids().getAsInt() - request.locked().size())
                : city.plan(counts, previous.grid);
        return new Results(survey, components, bounds, labels, previous).proposal(city);
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

    private static int[] counts(Survey survey, Parts components, Bounds[] bounds) {
        int[] counts = new int[components.count];
        Arrays.fill(counts, ComponentPlanner.ANY);
        if (survey.request.grids().isEmpty()) {
            return counts;
        }
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
        int total = survey.request.grids().getAsInt() - survey.request.locked().size();
        return GridCounts.share(households, fixed, bounds, total);
    }
}
