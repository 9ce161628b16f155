package dev.governance.examples.cli;

import dev.governance.admission.AdmissionCase;
import dev.governance.basics.Sentence;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.RequestSource;
import dev.governance.examples.gate.Terms;
import dev.governance.policy.Decision;
import dev.governance.policy.PolicyAnalysis;
import dev.governance.policy.PolicyComparison;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.PolicyReview;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at policies (政策分析). */
@Command(name = "policy", description = "Looks at policies: check one, or tell two apart.")
public final class PolicyCommand {

    @Spec
    private CommandSpec command = CommandSpec.create();

    /** Makes the command. */
    public PolicyCommand() {}

    @Command(
            name = "check",
            description =
                    "Rules that never apply, are hidden, double, contradict each other, and cases without a rule.")
    int check(@Parameters(paramLabel = "FILE", description = "A policy, as JSON.") String file) {
        Locale locale = Governance.sentences(command);
        PolicyReview review = PolicyAnalysis.of(GateOptions.document(file)).review();
        Sentence head = review.isComplete()
                ? Sentence.of("The analysis saw everything.", "分析覆盖了全部规则。")
                : Sentence.of("The analysis left questions open.", "分析尚有未决问题。");
        Printed.on(System.out)
                .print(review.print(locale)
                        + review.findings().size()
                        + Sentence.of(" findings. ", " 项发现。").in(locale)
                        + head.in(locale)
                        + '\n');
        return ExitCodes.DONE;
    }

    @Command(
            name = "diff",
            description = "A case on which two policies differ, or that there is none; with requests, how many differ.")
    int diff(
            @Parameters(index = "0", paramLabel = "A", description = "A policy, as JSON.") String first,
            @Parameters(index = "1", paramLabel = "B", description = "Another policy, as JSON.") String second,
            @Option(names = "--requests", paramLabel = "FILE", description = "Requests on which both are tried.")
                    Optional<String> requests,
            @Mixin GateOptions options)
            throws IOException {
        Locale locale = options.locale();
        PolicyDocument<AdmissionCase> one = GateOptions.document(first);
        PolicyDocument<AdmissionCase> other = GateOptions.document(second);
        StringBuilder text = new StringBuilder(told(PolicyComparison.of(one, other), locale));
        if (requests.isPresent()) {
            text.append(tried(requests.get(), one, other, options.gate(), locale));
        }
        Printed.on(System.out).print(text);
        return ExitCodes.DONE;
    }

    private static String told(PolicyComparison<AdmissionCase> comparison, Locale locale) {
        if (comparison instanceof PolicyComparison.Different<AdmissionCase> different) {
            return Sentence.of("They differ, for instance here:\n", "两者不同，例如：\n")
                            .in(locale) + "  "
                    + different.witness().texts().entrySet().stream()
                            .map(fact -> Terms.fact(fact.getKey()).in(locale) + " = " + fact.getValue())
                            .collect(Collectors.joining("\n  "))
                    + "\n  A → " + possible(different.first(), locale)
                    + "\n  B → " + possible(different.second(), locale) + "\n";
        } else if (comparison instanceof PolicyComparison.NotKnown<AdmissionCase> notKnown) {
            return Sentence.of("Whether they differ is not known: ", "无法判明两者是否不同：")
                            .in(locale) + notKnown.doubt() + "\n";
        }
        return Sentence.of("No case is decided differently.\n", "没有任何情形的结论不同。\n")
                .in(locale);
    }

    private static String possible(Decision decision, Locale locale) {
        return decision.possible().stream()
                .map(verdict -> Terms.of(verdict).in(locale))
                .collect(Collectors.joining(" | "));
    }

    private static String tried(
            String requests,
            PolicyDocument<AdmissionCase> one,
            PolicyDocument<AdmissionCase> other,
            Gate gate,
            Locale locale)
            throws IOException {
        List<String> differing = new ArrayList<>();
        int all;
        try (InputStream in = Inputs.open(requests)) {
            all = RequestSource.each(requests, in, request -> {
                AdmissionCase subject = gate.caseOf(request);
                Decision before = one.decide(subject);
                Decision after = other.decide(subject);
                if (!before.possible().equals(after.possible())) {
                    differing.add(
                            "  " + request.id() + "  " + possible(before, locale) + " → " + possible(after, locale));
                }
            });
        }
        return differing.size() + " / " + all
                + Sentence.of(" requests end differently.\n", " 件申请的结论不同。\n").in(locale)
                + differing.stream().limit(20).map(line -> line + "\n").collect(Collectors.joining());
    }
}
