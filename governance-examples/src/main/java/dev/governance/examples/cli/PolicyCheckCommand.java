package dev.governance.examples.cli;

import dev.governance.policy.PolicyAnalysis;
import dev.governance.policy.PolicyReview;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks for what is wrong inside a policy (政策检查). */
@Command(
        name = "check",
        description = {
            "Rules that never apply, are hidden, double, contradict each other, and cases without a rule.",
            "从不适用、被遮蔽、重复、相互矛盾的规则，以及没有规则的情形。"
        })
public final class PolicyCheckCommand extends FileCommand {

    @Parameters(
            paramLabel = "FILE",
            description = {"A policy, as JSON; - is standard input.", "JSON 形式的政策；- 表示标准输入。"})
    private String file = "";

    /** Makes the command. */
    public PolicyCheckCommand() {}

    @Override
    void run(Job job) throws IOException {
        PolicyReview review = PolicyAnalysis.of(GateOptions.document(job, file)).review();
        job.print(review.print(job.locale())
                + review.findings().size()
                + job.say(" findings. ", " 项发现。")
                + (review.isComplete()
                        ? job.say("The analysis saw everything.\n", "分析覆盖了全部规则。\n")
                        : job.say("The analysis left questions open.\n", "分析尚有未决问题。\n")));
    }
}
