package dev.governance.grid;

import com.google.common.collect.ImmutableList;

/** Tells what is proved of one component: how few grids, how few violations, and why. */
final class Proofs {

    private final Survey survey;
    private final Network net;
    private final int[] units;
    private final Bounds bounds;
    private long households;
    private long divisible;
    private int oversized;

    Proofs(Survey survey, Network net, int[] units, Bounds bounds) {
        this.survey = survey;
        this.net = net;
        this.units = units;
        this.bounds = bounds;
        for (int weight : net.weight) {
            households += weight;
            if (weight > bounds.max()) {
                oversized++;
            } else {
                divisible += weight;
            }
        }
    }

    ComponentOutcome outcome(Division division) {
        ComponentOutcome.Builder outcome = ComponentOutcome.builder();
        outcome.firstUnit(survey.units.get(units[0]).id())
                .units(net.size)
                .households(households)
                .grids(division.count);
        for (int i = 0; i < units.length; i++) {
            if (net.weight[i] > bounds.max()) {
                GridUnitId unit = survey.units.get(units[i]).id();
                outcome.addCertificates(new Certificate.UnitAboveMaximum(unit, net.weight[i], bounds.max()));
            }
        }
        if (households < bounds.min()) {
            return outcome.gridsLowerBound(1)
                    .violations(Math.max(0, division.violations(bounds) - 1))
                    .violationsLowerBound(0)
                    .addCertificates(new Certificate.BelowMinimum(ids(), households, bounds.min()))
                    .build();
        }
        return divided(division, outcome);
    }

    private ComponentOutcome divided(Division division, ComponentOutcome.Builder outcome) {
        int violations = division.violations(bounds);
        int fewest = Math.max(1, oversized + (int) ((divisible + bounds.max() - 1) / bounds.max()));
        if (violations == 0) {
            return outcome.gridsLowerBound(fewest)
                    .violations(0)
                    .violationsLowerBound(0)
                    .build();
        }
        int proved = 0;
        if (oversized == 0 && fewest > households / bounds.min()) {
            outcome.addCertificates(new Certificate.ArithmeticGap(ids(), households, bounds.min(), bounds.max()));
            proved = 1;
        }
        FrontSearch search = new FrontSearch(net, bounds);
        if (violations > proved
                && search.search(violations - 1, 0, survey.request.proofBudget()) == FrontSearch.Result.PROVED_NONE) {
            outcome.addCertificates(new Certificate.Exhausted(ids(), violations, search.nodes()));
            proved = violations;
        }
        return outcome.gridsLowerBound(fewest)
                .violations(violations)
                .violationsLowerBound(proved)
                .build();
    }

    private ImmutableList<GridUnitId> ids() {
        ImmutableList.Builder<GridUnitId> ids = ImmutableList.builderWithExpectedSize(units.length);
        for (int unit : units) {
            ids.add(survey.units.get(unit).id());
        }
        return ids.build();
    }
}
