package dev.governance.examples.money;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import dev.governance.funding.Budget;
import dev.governance.funding.BudgetGrowth;
import dev.governance.funding.BudgetStandard;
import dev.governance.funding.LedgerReview;
import dev.governance.funding.ProjectedYear;
import dev.governance.funding.TransferReview;
import dev.governance.place.DivisionCode;
import dev.governance.process.ActorId;
import java.time.LocalDate;
import java.util.Optional;

/** Reviews a budget, its journal and its plan with the numbers of a day (预算核查). */
public final class BudgetWork {

    private static final NormId<Ratio> COVERAGE = NormId.ofRatio("funding.transfer-coverage");
    private static final ActorId LIBRARY = ActorId.of("proposed");

    private final Norms norms;
    private final LocalDate day;
    private final ProfileId profile;
    private final BudgetStandard standard;

    /**
     * Takes the numbers of a day.
     *
     * @param norms the norms
     * @param day the day
     * @param profile whose norms
     * @throws IllegalArgumentException if a number has no value on the day
     */
    public BudgetWork(Norms norms, LocalDate day, ProfileId profile) {
        this.norms = norms;
        this.day = day;
        this.profile = profile;
        this.standard = BudgetStandard.of(norms, day, profile);
    }

    /**
     * Reviews.
     *
     * @param budget the budget
     * @param journal what was posted, if anything
     * @param plan what is planned beside it, if anything
     * @return the report
     * @throws IllegalArgumentException if the plan cannot be worked out
     */
    public BudgetReport report(Budget budget, Optional<LedgerReview> journal, Optional<MoneyPlan> plan) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableList.Builder<NormUse> uses = ImmutableList.builder();
        findings.addAll(budget.review(standard));
        uses.addAll(standard.uses());
        journal.ifPresent(review -> findings.addAll(review.findings()));
        ImmutableList<TransferReview> transfers = transfers(plan, uses);
        transfers.forEach(transfer -> findings.addAll(transfer.findings()));
        return new BudgetReport(
                budget,
                journal.map(LedgerReview::ledger),
                projection(plan, uses),
                allocation(plan),
                transfers,
                FindingLines.told(findings.build()),
                journal.map(LedgerReview::further).orElse(0L),
                uses.build());
    }

    private ImmutableList<ProjectedYear> projection(Optional<MoneyPlan> plan, ImmutableList.Builder<NormUse> uses) {
        Optional<MoneyPlan.Growth> growth = plan.flatMap(MoneyPlan::growth);
        if (growth.isEmpty()) {
            return ImmutableList.of();
        }
        BudgetGrowth mechanism = BudgetGrowth.of(norms, day, profile);
        uses.addAll(mechanism.uses());
        return mechanism.project(growth.get().base(), growth.get().years());
    }

    private static ImmutableMap<DivisionCode, Money> allocation(Optional<MoneyPlan> plan) {
        return plan.flatMap(MoneyPlan::allocation)
                .map(one -> one.formula().allocate(one.amount(), one.needs()))
                .orElse(ImmutableMap.of());
    }

    private ImmutableList<TransferReview> transfers(Optional<MoneyPlan> plan, ImmutableList.Builder<NormUse> uses) {
        ImmutableList<MoneyPlan.Transfer> all = plan.map(MoneyPlan::transfers).orElse(ImmutableList.of());
        if (all.isEmpty()) {
            return ImmutableList.of();
        }
        Ratio coverage = norms.value(COVERAGE, day, profile)
                .value()
                .orElseThrow(
                        () -> new IllegalArgumentException("no value in force on " + day + ": " + COVERAGE.name()));
        norms.value(COVERAGE, day, profile).use().ifPresent(uses::add);
        return all.stream()
                .map(one -> TransferReview.of(one.plan(), one.deliveries(), day, coverage, LIBRARY))
                .collect(ImmutableList.toImmutableList());
    }
}
