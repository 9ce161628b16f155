package dev.governance.json;

import dev.governance.funding.AllocationFormula;
import dev.governance.funding.AllocationNeed;
import dev.governance.funding.Blacklisting;
import dev.governance.funding.Budget;
import dev.governance.funding.BudgetGrowth;
import dev.governance.funding.BudgetLine;
import dev.governance.funding.BudgetStandard;
import dev.governance.funding.BudgetUnit;
import dev.governance.funding.CarryOver;
import dev.governance.funding.ContractInspection;
import dev.governance.funding.ContractPayment;
import dev.governance.funding.ContractRegister;
import dev.governance.funding.ContractReview;
import dev.governance.funding.ContractTemplate;
import dev.governance.funding.Deduction;
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
import dev.governance.funding.ProviderAnswer;
import dev.governance.funding.Purchase;
import dev.governance.funding.PurchaseCase;
import dev.governance.funding.PurchaseStandard;
import dev.governance.funding.RankedGrant;
import dev.governance.funding.ReliefClaim;
import dev.governance.funding.ReliefLine;
import dev.governance.funding.ReliefStandard;
import dev.governance.funding.ReliefStatement;
import dev.governance.funding.ServiceContract;
import dev.governance.funding.ServiceLevel;
import dev.governance.funding.Settlement;
import dev.governance.funding.Supplier;
import dev.governance.funding.Tranche;
import dev.governance.funding.TransferDelivery;
import dev.governance.funding.TransferEvent;
import dev.governance.funding.TransferPlan;
import dev.governance.funding.TransferReview;
import dev.governance.interchange.OcdsAward;
import dev.governance.interchange.OcdsContract;
import dev.governance.interchange.OcdsImplementation;
import dev.governance.interchange.OcdsMilestone;
import dev.governance.interchange.OcdsParty;
import dev.governance.interchange.OcdsPeriod;
import dev.governance.interchange.OcdsReference;
import dev.governance.interchange.OcdsRelease;
import dev.governance.interchange.OcdsTender;
import dev.governance.interchange.OcdsTransaction;
import dev.governance.interchange.OcdsValue;
import java.util.stream.Stream;

/** The types of budgets, grants, tax relief and purchase that are objects in JSON. */
final class FundingTypes {

    private FundingTypes() {}

    static Stream<Class<?>> all() {
        return Stream.of(
                AllocationFormula.class,
                AllocationNeed.class,
                Blacklisting.class,
                Budget.class,
                BudgetGrowth.class,
                BudgetLine.class,
                BudgetStandard.class,
                BudgetUnit.class,
                CarryOver.class,
                ContractInspection.class,
                ContractPayment.class,
                ContractRegister.class,
                ContractReview.class,
                ContractTemplate.class,
                Deduction.class,
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
                ProviderAnswer.class,
                Purchase.class,
                PurchaseCase.class,
                PurchaseStandard.class,
                RankedGrant.class,
                ReliefClaim.class,
                ReliefLine.class,
                ReliefStandard.class,
                ReliefStatement.class,
                ServiceContract.class,
                ServiceLevel.class,
                Settlement.class,
                Supplier.class,
                Tranche.class,
                TransferDelivery.class,
                TransferEvent.class,
                TransferPlan.class,
                TransferReview.class,
                OcdsAward.class,
                OcdsContract.class,
                OcdsImplementation.class,
                OcdsMilestone.class,
                OcdsParty.class,
                OcdsPeriod.class,
                OcdsReference.class,
                OcdsRelease.class,
                OcdsTender.class,
                OcdsTransaction.class,
                OcdsValue.class);
    }
}
