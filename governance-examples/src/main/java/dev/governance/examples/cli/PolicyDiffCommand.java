package dev.governance.examples.cli;

import dev.governance.admission.AdmissionCase;
import dev.governance.admission.TaskRequest;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.Records;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.RequestColumns;
import dev.governance.examples.gate.Terms;
import dev.governance.policy.Decision;
import dev.governance.policy.PolicyComparison;
import dev.governance.policy.PolicyDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells two policies apart (政策比较). */
@Command(
        name = "diff",
        description = {
            "A case on which two policies differ, or that there is none; with requests, how many differ.",
            "找出两份政策结论不同的情形，或者说明没有；给出申请文件时统计有多少件不同。"
        })
public final class PolicyDiffCommand extends FileCommand {

    private static final int NAMED = 20;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = {"A policy, as JSON; - is standard input.", "JSON 形式的政策；- 表示标准输入。"})
    private String first = "";

    @Parameters(
            index = "1",
            paramLabel = "B",
            description = {"Another policy, as JSON.", "另一份政策。"})
    private String second = "";

    @Option(
            names = "--requests",
            paramLabel = "FILE",
            description = {"Requests on which both are tried.", "用来比较的申请。"})
    private Optional<String> requests = Optional.empty();

    @Mixin
    private GateOptions options = new GateOptions();

    @Mixin
    private InputOptions tables = new InputOptions();

    /** Makes the command. */
    public PolicyDiffCommand() {}

    @Override
    void run(Job job) throws IOException {
        Records<TaskRequest> records = RequestColumns.records(tables.encoding());
        PolicyDocument<AdmissionCase> one = GateOptions.document(job, first);
        PolicyDocument<AdmissionCase> other = GateOptions.document(job, second);
        job.print(told(job, PolicyComparison.of(one, other)));
        if (requests.isPresent()) {
            tried(job, requests.get(), records, one, other);
        }
    }

    private static String told(Job job, PolicyComparison<AdmissionCase> comparison) {
        if (comparison instanceof PolicyComparison.Different<AdmissionCase> different) {
            return job.say("They differ, for instance here:\n", "两者不同，例如：\n")
                    + "  "
                    + different.witness().texts().entrySet().stream()
                            .map(fact -> Terms.fact(fact.getKey()).in(job.locale()) + " = "
                                    + InertText.line(fact.getValue()))
                            .collect(Collectors.joining("\n  "))
                    + "\n  A → " + possible(job, different.first())
                    + "\n  B → " + possible(job, different.second()) + "\n";
        } else if (comparison instanceof PolicyComparison.NotKnown<AdmissionCase> notKnown) {
            return job.say("Whether they differ is not known: ", "无法判明两者是否不同：")
                    + InertText.line(notKnown.doubt().toString()) + "\n";
        }
        return job.say("No case is decided differently.\n", "没有任何情形的结论不同。\n");
    }

    private static String possible(Job job, Decision decision) {
        return decision.possible().stream()
                .map(verdict -> Terms.of(verdict).in(job.locale()))
                .collect(Collectors.joining(" | "));
    }

    private void tried(
            Job job,
            String file,
            Records<TaskRequest> records,
            PolicyDocument<AdmissionCase> one,
            PolicyDocument<AdmissionCase> other)
            throws IOException {
        Gate gate = options.gate(job);
        List<String> differing = new ArrayList<>();
        int all;
        try (Input input = job.open(file)) {
            all = records.each(input, request -> {
                AdmissionCase subject = gate.caseOf(request);
                Decision before = one.decide(subject);
                Decision after = other.decide(subject);
                if (!before.possible().equals(after.possible())) {
                    differing.add("  " + InertText.line(request.id().value()) + "  " + possible(job, before) + " → "
                            + possible(job, after) + "\n");
                }
            });
        }
        job.print(differing.size() + " / " + all + job.say(" requests end differently.\n", " 件申请的结论不同。\n"));
        job.print(differing.stream().limit(NAMED).collect(Collectors.joining()));
    }
}
