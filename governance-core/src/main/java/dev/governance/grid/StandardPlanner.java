package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
        int[][] labels = city.plan(counts(survey, components, bounds), new int[0]);
        return new Results(survey, components, bounds, labels).proposal(city, crew);
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

    /** What was found, put into words. */
    private record Results(Survey survey, Parts components, Bounds[] bounds, int[][] labels) {

        GridProposal proposal(CityPlanner city, Crew crew) {
            ComponentOutcome[] outcomes = new ComponentOutcome[components.count];
            List<Integer> all = new ArrayList<>();
            for (int c = 0; c < components.count; c++) {
                all.add(c);
            }
            city.run(all, c -> outcomes[c] = outcome(city, c));
            return GridProposal.builder()
                    .plan(plan())
                    .components(ImmutableList.copyOf(outcomes))
                    .build();
        }

        private ComponentOutcome outcome(CityPlanner city, int component) {
            Network part = city.network(component);
            Division division = new Division(part, labels[component].clone());
            return new Proofs(survey, part, components.part(component), bounds[component]).outcome(division);
        }

        private GridPlan plan() {
            List<int[]> grids = new ArrayList<>();
            for (int c = 0; c < components.count; c++) {
                grids.addAll(membersOf(c));
            }
            Numbering numbering = new Numbering(survey);
            survey.request.locked().forEach(grid -> numbering.take(grid.id()));
            List<GridId> ids = numbering.number(grids);
            GridId[] gridOf = new GridId[survey.units.size()];
            for (int g = 0; g < grids.size(); g++) {
                for (int unit : grids.get(g)) {
                    gridOf[unit] = ids.get(g);
                }
            }
            ImmutableMap.Builder<GridUnitId, GridId> plan = ImmutableMap.builderWithExpectedSize(survey.units.size());
            for (int unit = 0; unit < gridOf.length; unit++) {
                int lock = survey.locked[unit];
                plan.put(
                        survey.units.get(unit).id(),
                        lock < 0
                                ? gridOf[unit]
                                : survey.request.locked().get(lock).id());
            }
            return GridPlan.of(plan.buildOrThrow());
        }

        private List<int[]> membersOf(int component) {
            int grids = Arrays.stream(labels[component]).max().orElse(-1) + 1;
            Parts parts = Parts.of(labels[component], grids);
            List<int[]> members = new ArrayList<>();
            for (int g = 0; g < grids; g++) {
                int[] own = parts.part(g);
                for (int i = 0; i < own.length; i++) {
                    own[i] = components.member[components.first[component] + own[i]];
                }
                members.add(own);
            }
            return members;
        }
    }
}
