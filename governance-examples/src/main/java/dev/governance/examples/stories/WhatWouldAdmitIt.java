package dev.governance.examples.stories;

import com.google.common.collect.ImmutableSet;
import dev.governance.admission.AdmissionCase;
import dev.governance.admission.Role;
import dev.governance.admission.TaskRequest;
import dev.governance.basics.Money;
import dev.governance.duty.Power;
import dev.governance.duty.TransferPackage;
import dev.governance.duty.Workload;
import dev.governance.policy.Decision;
import dev.governance.policy.PolicyAnalysis;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Remedies;
import dev.governance.policy.Verdict;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The department is told no: what is the least that it has to change? (怎样才能准入) */
public final class WhatWouldAdmitIt {

    private WhatWouldAdmitIt() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PolicyDocument<AdmissionCase> policy = Office.policy();
        TaskRequest request = Office.request("T-1", "低保家庭走访")
                .duty(Office.WELFARE)
                .role(Role.LEAD)
                .workload(Workload.of(4, 6))
                .materials(Money.zero())
                .fixedCost(Money.zero())
                .requiredPowers(ImmutableSet.of(Power.READ_RECORDS))
                .transfer(TransferPackage.builder()
                        .powers(ImmutableSet.of())
                        .funds(Money.ofYuan(500))
                        .build())
                .start(LocalDate.of(2026, 10, 20))
                .build();
        AdmissionCase subject = Office.caseOf(request);
        Decision decision = policy.decide(subject);
        out.println("Today: " + decision.possible() + " by " + decision.firedRules());
        PolicyAnalysis<AdmissionCase> analysis = PolicyAnalysis.of(policy);
        out.println("Admitted on conditions after:");
        print(analysis.whatWouldAdmit(subject), out);
    }

    private static void print(Remedies remedies, PrintStream out) {
        remedies.remedies().forEach(remedy -> {
            out.println("  " + (remedy.possible().contains(Verdict.ADMIT_ON_CONDITIONS) ? "" : "(no condition) ")
                    + remedy.possible());
            remedy.changes().forEach(change -> out.println("    " + change));
        });
    }
}
