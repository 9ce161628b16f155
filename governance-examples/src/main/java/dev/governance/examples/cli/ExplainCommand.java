package dev.governance.examples.cli;

import dev.governance.basics.Sentence;
import dev.governance.examples.gate.Account;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.RequestSource;
import dev.governance.json.Echo;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells why a request was decided as it was (决定说明). */
@Command(
        name = "explain",
        description = "Tells why one request is decided as it is: every rule, and what would admit it.")
public final class ExplainCommand implements Callable<Integer> {

    @Option(
            names = "--requests",
            paramLabel = "FILE",
            description = "The requests; - is standard input; the sample's if left out.")
    private Optional<String> requests = Optional.empty();

    @Option(names = "--request", required = true, paramLabel = "ID", description = "Which request.")
    private String id = "";

    @Mixin
    private GateOptions options = new GateOptions();

    /** Makes the command. */
    public ExplainCommand() {}

    @Override
    public Integer call() throws IOException {
        Locale locale = options.locale();
        Gate gate = options.gate();
        List<Gate.Decided> found = new ArrayList<>();
        try (InputStream in = requests.isPresent() ? Inputs.open(requests.get()) : Inputs.sample("requests.jsonl")) {
            RequestSource.each(requests.orElse("sample:requests.jsonl"), in, request -> {
                if (request.id().value().equals(id)) {
                    found.add(gate.decide(request));
                }
            });
        }
        if (found.isEmpty()) {
            throw RefusedException.badInput(
                    requests.orElse("sample:requests.jsonl") + ": there is no request " + Echo.of(id));
        }
        Gate.Decided decided = found.get(0);
        Account account = new Account(gate, locale);
        String tree = gate.policy().explain(decided.subject()).print(locale);
        Printed.on(System.out)
                .print(account.reasons(decided)
                        + '\n'
                        + account.remedies(decided.subject())
                        + '\n'
                        + Sentence.of("Every rule:\n", "各条规则：\n").in(locale)
                        + inert(tree));
        return ExitCodes.DONE;
    }

    private static String inert(String text) {
        return text.lines().map(Echo::escape).collect(Collectors.joining("\n", "", "\n"));
    }
}
