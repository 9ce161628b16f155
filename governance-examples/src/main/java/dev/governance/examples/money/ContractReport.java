package dev.governance.examples.money;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import dev.governance.funding.ContractRegister;
import dev.governance.funding.ContractReview;
import dev.governance.funding.PurchaseStandard;
import dev.governance.policy.DecisionRecord;
import java.time.LocalDate;

/**
 * What came of purchases and contracts (购买服务核查报告).
 *
 * @param decisions a decision for each purchase
 * @param contracts what each contract comes to
 * @param findings what was found, with sentences
 * @param uses where the numbers come from
 */
@JsonPropertyOrder({"decisions", "contracts", "findings", "uses"})
public record ContractReport(
        ImmutableList<DecisionRecord> decisions,
        ImmutableList<ContractReview> contracts,
        ImmutableList<Finding> findings,
        ImmutableList<NormUse> uses) {

    /**
     * Reviews a register.
     *
     * @param register the register
     * @param standard the numbers in force
     * @param day the last day that is looked at
     * @return the report
     */
    public static ContractReport of(ContractRegister register, PurchaseStandard standard, LocalDate day) {
        ImmutableList.Builder<DecisionRecord> decisions = ImmutableList.builder();
        register.decide(standard)
                .forEach((id, decision) -> decisions.add(DecisionRecord.builder(id.value(), decision)
                        .decidedOn(day)
                        .parameters(standard.uses())
                        .build()));
        return new ContractReport(
                decisions.build(),
                register.contracts().stream()
                        .map(contract -> register.settle(contract, standard, day))
                        .collect(ImmutableList.toImmutableList()),
                FindingLines.told(register.review(standard, day)),
                standard.uses());
    }
}
