package dev.governance.funding;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Ratio;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.Verdict;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/** One statement in the making, step by step. */
final class ReliefCalculation {

    private final ReliefClaim claim;
    private final ReliefStandard standard;
    private final ImmutableList.Builder<ReliefLine> lines = ImmutableList.builder();
    private final ImmutableList<Finding> againstService;
    private Money counted;
    private Money costs;

    ReliefCalculation(ReliefClaim claim, ReliefStandard standard) {
        this.claim = claim;
        this.standard = standard;
        this.againstService = against(ReliefRules.communityService());
        this.counted = claim.income();
        this.costs = claim.costs();
    }

    ReliefStatement statement() {
        for (ReliefTax tax : ReliefTax.values()) {
            Money due = claim.due().get(tax);
            if (due != null) {
                exemption(tax, due);
            }
        }
        nonProfit();
        reducedIncome();
        disabledWages();
        return ReliefStatement.builder()
                .claimant(claim.claimant())
                .incomeTax(incomeTax())
                .lines(lines.build())
                .taxedProfit(profit())
                .build();
    }

    /** What speaks against relief: what is certain, and each fact that is missing. */
    private ImmutableList<Finding> against(AdmissionPolicy<ReliefClaim> policy) {
        Decision decision = policy.decide(claim);
        ImmutableList.Builder<Finding> why = ImmutableList.builder();
        decision.fired().stream()
                .filter(fired -> fired.verdict() != Verdict.ADMIT)
                .forEach(fired -> why.add(fired.finding()));
        if (!decision.verdict().isPresent()) {
            why.add(Finding.builder("funding.relief-unknown")
                    .putValues("facts", String.join(", ", decision.missing()))
                    .build());
        }
        return why.build();
    }

    private ImmutableList<Finding> silence(NormId<?> norm, ImmutableList<Finding> why) {
        Finding silent = standard.silent().get(norm.name());
        return silent == null
                ? why
                : ImmutableList.<Finding>builder().addAll(why).add(silent).build();
    }

    private void exemption(ReliefTax tax, Money due) {
        ImmutableList<Finding> why = silence(tax.counted(), againstService);
        Ratio part = standard.counted().get(tax);
        boolean granted = why.isEmpty() && part != null;
        Money after = granted ? due.times(Objects.requireNonNull(part), RoundingMode.HALF_UP) : due;
        line(tax, ReliefStep.EXEMPTION, granted, due, after, why, standard.usesOf(tax.counted()));
    }

    private void nonProfit() {
        if (claim.nonProfitIncome().isZero()) {
            return;
        }
        Money before = profit();
        ImmutableList<Finding> why = against(ReliefRules.nonProfit());
        if (why.isEmpty()) {
            counted = counted.minus(claim.nonProfitIncome());
        }
        line(ReliefTax.INCOME, ReliefStep.NON_PROFIT_INCOME, why.isEmpty(), before, profit(), why, ImmutableList.of());
    }

    private void reducedIncome() {
        if (claim.communityIncome().isZero()) {
            return;
        }
        Money before = profit();
        ImmutableList<Finding> why = silence(ReliefTax.INCOME.counted(), againstService);
        Ratio part = standard.counted().get(ReliefTax.INCOME);
        boolean granted = why.isEmpty() && part != null;
        if (granted) {
            Money kept = claim.communityIncome().times(Objects.requireNonNull(part), RoundingMode.HALF_UP);
            counted = counted.minus(claim.communityIncome()).plus(kept);
        }
        line(
                ReliefTax.INCOME,
                ReliefStep.REDUCED_INCOME,
                granted,
                before,
                profit(),
                why,
                standard.usesOf(ReliefTax.INCOME.counted()));
    }

    private void disabledWages() {
        if (claim.disabledWages().isZero()) {
            return;
        }
        Money before = profit();
        ImmutableList<Finding> why = silence(ReliefStandard.DISABLED_EXTRA, ImmutableList.of());
        standard.disabledExtra()
                .ifPresent(extra -> costs = costs.plus(claim.disabledWages().times(extra, RoundingMode.HALF_UP)));
        line(
                ReliefTax.INCOME,
                ReliefStep.DISABLED_WAGES,
                standard.disabledExtra().isPresent(),
                before,
                profit(),
                why,
                standard.usesOf(ReliefStandard.DISABLED_EXTRA));
    }

    private Optional<Money> incomeTax() {
        if (standard.rate().isEmpty()) {
            return Optional.empty();
        }
        Money full = profit().times(standard.rate().get(), RoundingMode.HALF_UP);
        if (claim.smallFirm().isEmpty()) {
            return Optional.of(full);
        }
        ImmutableList<Finding> why = silence(ReliefStandard.SMALL_FIRM_RATE, against(ReliefRules.smallFirm()));
        boolean granted = why.isEmpty() && standard.smallFirmRate().isPresent();
        Money tax = granted ? profit().times(standard.smallFirmRate().get(), RoundingMode.HALF_UP) : full;
        line(
                ReliefTax.INCOME,
                ReliefStep.SMALL_FIRM_RATE,
                granted,
                full,
                tax,
                why,
                standard.usesOf(ReliefStandard.SMALL_FIRM_RATE));
        return Optional.of(tax);
    }

    /** Never below nothing. */
    private Money profit() {
        Money profit = counted.minus(costs);
        return profit.isNegative() ? Money.zero() : profit;
    }

    private void line(
            ReliefTax tax,
            ReliefStep step,
            boolean granted,
            Money before,
            Money after,
            ImmutableList<Finding> why,
            ImmutableList<NormUse> uses) {
        lines.add(ReliefLine.builder()
                .tax(tax)
                .step(step)
                .granted(granted)
                .before(before)
                .after(after)
                .why(why)
                .uses(granted ? uses : ImmutableList.of())
                .build());
    }
}
