package dev.governance.examples.stories;

import com.google.common.collect.ImmutableSet;
import dev.governance.admission.AdmissionCase;
import dev.governance.admission.AdmissionStandard;
import dev.governance.admission.MeansRules;
import dev.governance.basics.Money;
import dev.governance.duty.TransferPackage;
import dev.governance.duty.Workload;
import dev.governance.json.StandardNorms;
import dev.governance.policy.Decision;
import dev.governance.policy.Obligation;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Does enough money come with the task, to the fen? (费随事转) */
public final class MoneyFollowsTheTask {

    private MoneyFollowsTheTask() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AdmissionStandard standard =
                AdmissionStandard.of(StandardNorms.all(), Office.DAY, StandardNorms.shanghaiExample());
        Rule<AdmissionCase> rule = MeansRules.fundingFollowsTask(standard);
        out.println(
                "An hour costs " + standard.hourlyRate() + " yuan; 4 hours, 6 times a year, 300 yuan of materials.");
        for (String funds : new String[] {"1000", "1379.99", "1380"}) {
            Decision decision = rule.decide(Office.caseOf(Office.request("T-1", "低保家庭走访")
                    .workload(Workload.of(4, 6))
                    .materials(Money.ofYuan(300))
                    .fixedCost(Money.zero())
                    .transfer(TransferPackage.builder()
                            .powers(ImmutableSet.of())
                            .funds(Money.parse(funds))
                            .build())
                    .build()));
            out.println(funds + " yuan: " + decision.possible());
            for (Obligation obligation : decision.obligations(Verdict.ADMIT_ON_CONDITIONS)) {
                out.println("  "
                        + obligation
                                .sentence()
                                .orElseThrow()
                                .fill(obligation.values())
                                .en());
            }
        }
    }
}
