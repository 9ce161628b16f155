package dev.governance.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class GridObjectiveProperties {

    private static final GridPlanner PLANNER = GridPlanner.standard();

    /** A criterion of the caller's own: no two odd units in one grid, so far as that can be. */
    private static final GridCriterion APART = grid -> {
        long odd =
                grid.units().stream().filter(unit -> unit.households() % 2 == 1).count();
        return odd * (odd - 1) / 2;
    };

    /** Criteria in an order that is drawn; sometimes persons with a cap; sometimes a plan in force. */
    private static GridRequest draw(SmallTown town, long seed) {
        Random random = new Random(seed);
        List<GridCriterion> criteria = new ArrayList<>(List.of(StandardCriterion.values()));
        criteria.add(APART);
        java.util.Collections.shuffle(criteria, random);
        GridObjective objective = new GridObjective(ImmutableList.copyOf(criteria.subList(0, 1 + random.nextInt(3))));
        GridRequest.Builder request = GridRequest.builder()
                .contiguity(Contiguity.of(town.links()))
                .effort(1)
                .objective(objective);
        ImmutableMap.Builder<GridUnitId, GridId> previous = ImmutableMap.builder();
        for (GridUnit unit : town.request().build().units()) {
            request.addUnits(GridUnit.builder()
                    .from(unit)
                    .persons(random.nextInt(2 * unit.households() + 3))
                    .build());
            previous.put(unit.id(), GridId.of("old" + random.nextInt(3)));
        }
        GridStandard.Builder standard =
                GridStandard.builder().minimum(200).maximum(400).target(250 + random.nextInt(100));
        if (random.nextBoolean()) {
            standard.personsMaximum(300 + random.nextInt(300));
        }
        if (random.nextBoolean()) {
            request.previous(GridPlan.of(previous.buildOrThrow()));
        }
        return request.standard(standard.build()).build();
    }

    /** Of all plans of a very small place none costs less than the one proposed. */
    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void noPlanOfASmallPlaceCostsLess(@ForAll long seed) {
        isTheBest(SmallTown.draw(seed, 1, 6), seed);
    }

    @Tag("long")
    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void noPlanOfALargerPlaceCostsLess(@ForAll long seed) {
        isTheBest(SmallTown.draw(seed, 1, 8), seed);
    }

    private static void isTheBest(SmallTown town, long seed) {
        GridRequest request = draw(town, seed);
        if (request.objective().isPlain()
                && (request.standard().personsMaximum().isEmpty()
                        || request.previous().isPresent())) {
            return;
        }
        assertEquals(
                NaiveObjective.least(request, town),
                NaiveObjective.cost(request, PLANNER.propose(request).plan()));
    }

    /** What is asked for after the fewest grids never makes a plan worse than the fewest grids alone. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatComesSecondCostsNothingOfTheFirst(@ForAll long seed) {
        SmallTown town = SmallTown.draw(seed, 11, 40);
        GridRequest plain = town.request().build();
        GridRequest request = GridRequest.builder()
                .from(plain)
                .objective(GridObjective.FEWEST.then(GridObjective.of(APART, StandardCriterion.BORDERS)))
                .build();

        GridPlan plan = PLANNER.propose(request).plan();
        GridPlan other = PLANNER.propose(plain).plan();

        assertFalse(NaiveObjective.isLess(NaiveObjective.cost(request, other), NaiveObjective.cost(request, plan)));
        assertEquals(plan, PLANNER.propose(request).plan());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void objectivesComposeAsTheirCriteriaDo(@ForAll long seed) {
        SmallTown town = SmallTown.draw(seed, 1, 12);
        GridRequest request = draw(town, seed);
        GridObjective one = request.objective();
        GridObjective other = GridObjective.parse("target,churn");
        GridObjective third = GridObjective.parse("Borders");
        GridPlan plan =
                request.previous().orElseGet(() -> PLANNER.propose(request).plan());

        assertEquals(one.then(other).then(third), one.then(other.then(third)));
        assertEquals(
                ImmutableList.builder()
                        .addAll(one.cost(request, plan))
                        .addAll(other.cost(request, plan))
                        .build(),
                one.then(other).cost(request, plan));
        assertEquals(other, GridObjective.parse(other.toString()));
    }
}
