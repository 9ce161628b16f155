package dev.governance.examples.stories;

import dev.governance.admission.AdmissionCase;
import dev.governance.basics.Citation;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Which of the tasks that departments push down does a community take on, and why? (哪些事该进社区) */
public final class WhichTasksDoWeTakeOn {

    private WhichTasksDoWeTakeOn() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AdmissionPolicy<AdmissionCase> policy = Office.policy();
        List<AdmissionCase> asked = List.of(
                Office.caseOf(Office.request("T-1", "人民调解").build()),
                Office.caseOf(Office.request("T-2", "招商引资指标").build()),
                Office.caseOf(Office.request("T-3", "人口信息复核")
                        .legalBasis(Optional.of(com.google.common.collect.ImmutableList.<Citation>of()))
                        .build()));
        for (AdmissionCase one : asked) {
            Decision decision = policy.decide(one);
            out.println(one.request().id() + " " + one.request().title() + ": " + decision.possible());
            decision.fired()
                    .forEach(finding -> out.println("  " + finding.rule() + ": "
                            + finding.finding().sentence().orElseThrow().en()));
        }
    }
}
