package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts what was planned into words: proves what can be proved, gives the grids their codes. Used once. */
final class Results {

    private final Survey survey;
    private final Parts components;
    private final Bounds[] bounds;
    private final int[][] labels;
    private final Previous previous;
    private final CityPlanner city;

    Results(CityWork work, int[][] labels) {
        this.survey = work.survey;
        this.components = work.components;
        this.bounds = work.bounds;
        this.city = work.city;
        this.labels = labels;
        this.previous = work.previous;
    }

    GridProposal proposal() {
        ComponentOutcome[] outcomes = new ComponentOutcome[components.count];
        city.each(GridPhase.PROVING, c -> outcomes[c] = outcome(c));
        return GridProposal.builder()
                .plan(plan())
                .components(ImmutableList.copyOf(outcomes))
                .build();
    }

    private ComponentOutcome outcome(int component) {
        Network part = city.network(component);
        Proofs proofs = new Proofs(survey, part, components.part(component), bounds[component]);
        Division division = new Division(part, labels[component].clone());
        Division best = proofs.improved(division);
        if (best != division) {
            city.smooth(component, best);
            labels[component] = best.compactLabels();
        }
        if (isRefined() && part.size > 1) {
            best = refined(component, best);
            labels[component] = best.compactLabels();
        }
        return proofs.outcome(best);
    }

    /** Whether more counts than the programme along trees looks at. */
    private boolean isRefined() {
        return survey.net.persons.length > 0 || !survey.request.objective().isPlain();
    }

    private Division refined(int component, Division division) {
        Network part = division.net;
        GridObjective objective = survey.request.objective();
        // A plan in force is to stay, unless something else is asked for expressly.
        GridObjective counts =
                previous.isThere() && objective.isPlain() ? GridObjective.of(StandardCriterion.CHURN) : objective;
        DraftView view = new DraftView(survey, part, components.part(component), previous.grid);
        GridCosts costs = new GridCosts(part, bounds[component], counts.criteria(), view);
        boolean countStays = survey.request.grids().isPresent();
        if (part.size <= SubsetSearch.MOST_UNITS && !countStays) {
            return new Division(part, new SubsetSearch(part, costs).best());
        }
        city.refine(component, division, costs, countStays);
        return division;
    }

    private GridPlan plan() {
        List<int[]> grids = new ArrayList<>();
        for (int c = 0; c < components.count; c++) {
            grids.addAll(membersOf(c));
        }
        GridId[] ids = ids(grids);
        GridId[] gridOf = new GridId[survey.units.size()];
        for (int g = 0; g < grids.size(); g++) {
            for (int unit : grids.get(g)) {
                gridOf[unit] = ids[g];
            }
        }
        ImmutableMap.Builder<GridUnitId, GridId> plan = ImmutableMap.builderWithExpectedSize(survey.units.size());
        for (int unit = 0; unit < gridOf.length; unit++) {
            int lock = survey.locked[unit];
            plan.put(
                    survey.units.get(unit).id(),
                    lock < 0 ? gridOf[unit] : survey.request.locked().get(lock).id());
        }
        return GridPlan.of(plan.buildOrThrow());
    }

    /** Grids that take over most of an old one keep its id; the others are numbered. */
    private GridId[] ids(List<int[]> grids) {
        GridId[] ids = new GridId[grids.size()];
        Numbering numbering = new Numbering(survey);
        survey.request.locked().forEach(grid -> numbering.take(grid.id()));
        int[] match = matched(grids);
        List<int[]> others = new ArrayList<>();
        for (int g = 0; g < ids.length; g++) {
            if (match[g] >= 0 && numbering.take(previous.ids.get(match[g]))) {
                ids[g] = previous.ids.get(match[g]);
            } else {
                others.add(grids.get(g));
            }
        }
        // An old id is not given to another grid, even where its own is gone.
        previous.ids.forEach(numbering::take);
        int next = 0;
        List<GridId> numbered = numbering.number(others);
        for (int g = 0; g < ids.length; g++) {
            ids[g] = ids[g] == null ? numbered.get(next++) : ids[g];
        }
        return ids;
    }

    private int[] matched(List<int[]> grids) {
        int[] match = new int[grids.size()];
        Arrays.fill(match, -1);
        if (!previous.isThere()) {
            return match;
        }
        int[] units = new int[components.member.length];
        int[] label = new int[components.member.length];
        int at = 0;
        for (int g = 0; g < grids.size(); g++) {
            for (int unit : grids.get(g)) {
                units[at] = unit;
                label[at++] = g;
            }
        }
        return new Churn(previous.grid, survey.net.weight).match(units, label, grids.size());
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
