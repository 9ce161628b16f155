package dev.governance.json;

import dev.governance.funding.AllocationFormula;
import dev.governance.funding.AllocationNeed;
import dev.governance.funding.Budget;
import dev.governance.funding.BudgetGrowth;
import dev.governance.funding.BudgetLine;
import dev.governance.funding.BudgetStandard;
import dev.governance.funding.BudgetUnit;
import dev.governance.funding.FundChoice;
import dev.governance.funding.GateResult;
import dev.governance.funding.Grant;
import dev.governance.funding.GrantApplication;
import dev.governance.funding.GrantCase;
import dev.governance.funding.GrantCourse;
import dev.governance.funding.GrantFund;
import dev.governance.funding.GrantPayment;
import dev.governance.funding.GrantPlan;
import dev.governance.funding.GrantRound;
import dev.governance.funding.GrantSelection;
import dev.governance.funding.GrantStandard;
import dev.governance.funding.GrowthYear;
import dev.governance.funding.Instalment;
import dev.governance.funding.Ledger;
import dev.governance.funding.LedgerEntry;
import dev.governance.funding.LedgerReview;
import dev.governance.funding.LineBalance;
import dev.governance.funding.PanelMark;
import dev.governance.funding.PanelReview;
import dev.governance.funding.ProjectedYear;
import dev.governance.funding.RankedGrant;
import dev.governance.funding.Tranche;
import dev.governance.funding.TransferDelivery;
import dev.governance.funding.TransferEvent;
import dev.governance.funding.TransferPlan;
import dev.governance.funding.TransferReview;
import java.util.stream.Stream;

/** The types of budgets, grants, tax relief and purchase that are objects in JSON. */
final class FundingTypes {

    private FundingTypes() {}

    static Stream<Class<?>> all() {
        return Stream.of(
                AllocationFormula.class,
                AllocationNeed.class,
                Budget.class,
                BudgetGrowth.class,
                BudgetLine.class,
                BudgetStandard.class,
                BudgetUnit.class,
                FundChoice.class,
                GateResult.class,
                Grant.class,
                GrantApplication.class,
                GrantCase.class,
                GrantCourse.class,
                GrantFund.class,
                GrantPayment.class,
                GrantPlan.class,
                GrantRound.class,
                GrantSelection.class,
                GrantStandard.class,
                GrowthYear.class,
                Instalment.class,
                Ledger.class,
                LedgerEntry.class,
                LedgerReview.class,
                LineBalance.class,
                PanelMark.class,
                PanelReview.class,
                ProjectedYear.class,
                RankedGrant.class,
                Tranche.class,
                TransferDelivery.class,
                TransferEvent.class,
                TransferPlan.class,
                TransferReview.class);
    }
}
