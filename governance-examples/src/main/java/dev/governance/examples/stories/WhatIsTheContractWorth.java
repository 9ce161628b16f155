package dev.governance.examples.stories;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.duty.Power;
import dev.governance.examples.money.FindingLines;
import dev.governance.funding.ContractId;
import dev.governance.funding.ContractInspection;
import dev.governance.funding.ContractKind;
import dev.governance.funding.ContractRegister;
import dev.governance.funding.ContractReview;
import dev.governance.funding.Deduction;
import dev.governance.funding.Instalment;
import dev.governance.funding.ProviderAnswer;
import dev.governance.funding.PurchaseId;
import dev.governance.funding.PurchaseStandard;
import dev.governance.funding.ServiceContract;
import dev.governance.funding.ServiceLevelId;
import dev.governance.funding.Settlement;
import dev.governance.json.StandardContracts;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** Care for the elderly at home was bought; not all of it was given. What is paid? (政府购买服务) */
public final class WhatIsTheContractWorth {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);

    private WhatIsTheContractWorth() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ServiceContract contract = ServiceContract.builder()
                .id(ContractId.of("C-1"))
                .purchase(PurchaseId.of("P-1"))
                .buyer(OrganizationId.of("subdistrict-office"))
                .provider(OrganizationId.of("silver-home"))
                .terms(StandardContracts.example(ContractKind.ELDERLY_HOME_CARE).orElseThrow())
                .period(DateSpan.ofYear(2026))
                .addPayments(new Instalment(LocalDate.of(2026, 6, 30), Money.ofYuan(240_000)))
                .addPowers(Power.PENALISE)
                .build();
        ContractRegister register = ContractRegister.builder()
                .addContracts(contract)
                .addInspections(
                        inspection("visits-kept", 90).build(),
                        inspection("emergency-answer", 40)
                                .answer(new ProviderAnswer(DAY.minusDays(30), true, true))
                                .build(),
                        inspection("satisfaction", 76)
                                .answer(new ProviderAnswer(DAY.minusDays(30), true, false))
                                .build())
                .build();
        PurchaseStandard standard = PurchaseStandard.of(StandardNorms.funding(), DAY, StandardNorms.fundingExample());
        ContractReview review = register.settle(contract, standard, DAY);
        for (Settlement settlement : review.settlements()) {
            out.println("Agreed " + settlement.agreed() + " yuan; levels " + settlement.states());
            for (Deduction deduction : settlement.deductions()) {
                out.println("  " + deduction.level() + ": " + deduction.amount() + " " + deduction.status());
            }
            out.println("Deducted " + settlement.deducted() + ", payable " + settlement.payable());
        }
        out.println("Renewal: " + review.renewal());
        register.review(standard, DAY).forEach(finding -> out.println(FindingLines.sentence(finding, Locale.ENGLISH)));
    }

    private static ContractInspection.Builder inspection(String level, long percent) {
        ContractInspection.Builder inspection = ContractInspection.builder();
        inspection
                .contract(ContractId.of("C-1"))
                .level(ServiceLevelId.of(level))
                .measured(Ratio.ofPercent(percent));
        inspection.day(DAY.minusDays(60)).told(DAY.minusDays(60)).usersHeard(true);
        return inspection.addEvidence("record of the visit");
    }
}
