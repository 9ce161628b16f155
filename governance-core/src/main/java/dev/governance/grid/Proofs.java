package dev.governance.grid;

import com.google.common.collect.ImmutableList;

/** Tells what is proved of one component: how few grids, how few violations, and why. */
final class Proofs {

    private static final long MORE_OF_VIOLATIONS = 200;
    private static final long MOST_OF_VIOLATIONS = 400_000;

    private final Survey survey;
    private final Network net;
    private final int[] units;
    private final Bounds bounds;
    private final ExactCount exact;
    private final long households;

    Proofs(Survey survey, Network net, int[] units, Bounds bounds) {
        this.survey = survey;
        this.net = net;
        this.units = units;
        this.bounds = bounds;
        this.exact = new ExactCount(net, bounds);
        long sum = 0;
        for (int weight : net.weight) {
            sum += weight;
        }
        this.households = sum;
    }

    /** Proves that a division cannot be better, or finds one that is, as far as the budget reaches. */
    Division improved(Division division) {
        if (households < bounds.min()) {
            return division;
        }
        boolean fewest = bounds.aim() == Bounds.Aim.FEWEST;
        return exact.improved(division, fewest, budget(division.violations(bounds)));
    }

    /** Few components have violations, and for these a proof is worth more than for others. */
    private long budget(int violations) {
        long budget = survey.request.proofBudget();
        return violations == 0 ? budget : Math.max(budget, Math.min(budget * MORE_OF_VIOLATIONS, MOST_OF_VIOLATIONS));
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
        int proved = Math.min(violations, exact.unavoidable());
        if (violations > 0 && isGap()) {
            outcome.addCertificates(new Certificate.ArithmeticGap(ids(), households, bounds.min(), bounds.max()));
            proved = Math.max(1, proved);
        }
        if (exact.unavoidable() > 0) {
            outcome.addCertificates(new Certificate.Exhausted(ids(), exact.unavoidable(), exact.nodes()));
        }
        return outcome.gridsLowerBound(violations > 0 ? exact.arithmetic() : exact.lowest())
                .violations(violations)
                .violationsLowerBound(proved)
                .build();
    }

    private boolean isGap() {
        boolean lone = false;
        for (int weight : net.weight) {
            lone |= weight > bounds.max();
        }
        return !lone && exact.arithmetic() > households / bounds.min();
    }

    private ImmutableList<GridUnitId> ids() {
        ImmutableList.Builder<GridUnitId> ids = ImmutableList.builderWithExpectedSize(units.length);
        for (int unit : units) {
            ids.add(survey.units.get(unit).id());
        }
        return ids.build();
    }
}
