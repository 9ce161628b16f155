package dev.governance.examples.stories;

import dev.governance.admission.AdmissionCase;
import dev.governance.admission.Role;
import dev.governance.admission.TaskRequest;
import dev.governance.basics.Money;
import dev.governance.duty.TransferPackage;
import dev.governance.duty.Workload;
import dev.governance.policy.Decision;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The form has blanks: what has to be asked before anybody can decide? (还缺什么材料) */
public final class WhatIsMissingToDecide {

    private WhatIsMissingToDecide() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TaskRequest.Builder form = Office.request("T-1", "低保家庭走访").duty(Office.WELFARE);
        tell("A form with blanks", form.build(), out);
        form.role(Role.ASSIST)
                .workload(Workload.of(4, 6))
                .materials(Money.zero())
                .fixedCost(Money.zero());
        tell("The work is described", form.build(), out);
        form.transfer(TransferPackage.builder()
                .powers(com.google.common.collect.ImmutableSet.of())
                .funds(Money.ofYuan(1_080))
                .build());
        tell("The means are described", form.build(), out);
    }

    private static void tell(String title, TaskRequest request, PrintStream out) {
        AdmissionCase subject = Office.caseOf(request);
        Decision decision = Office.policy().decide(subject);
        Set<String> missing = decision.missing();
        out.println(title + ": " + decision.possible() + (missing.isEmpty() ? "" : ", missing " + missing));
    }
}
