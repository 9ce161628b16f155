package dev.governance.examples.cli;

import dev.governance.admission.TaskRequest;
import dev.governance.basics.Finding;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.Records;
import dev.governance.examples.gate.Account;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.RequestColumns;
import dev.governance.json.DataFormatException;
import dev.governance.json.Echo;
import dev.governance.json.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells why a request was decided as it was (决定说明). */
@Command(
        name = "explain",
        description = {
            "Tells why one request is decided as it is: every rule, and what would admit it.",
            "说明一件申请为何如此决定：逐条规则，以及怎样才能准入。"
        })
public final class ExplainCommand extends FileCommand {

    @Option(
            names = "--requests",
            paramLabel = "FILE",
            description = {"The requests; - is standard input; the sample's if left out.", "申请文件；- 表示标准输入；不写则用示例。"})
    private Optional<String> requests = Optional.empty();

    @Option(
            names = "--request",
            required = true,
            paramLabel = "ID",
            description = {"Which request.", "哪一件申请。"})
    private String id = "";

    @Mixin
    private GateOptions options = new GateOptions();

    @Mixin
    private InputOptions tables = new InputOptions();

    /** Makes the command. */
    public ExplainCommand() {}

    @Override
    void run(Job job) throws IOException {
        Records<TaskRequest> records = RequestColumns.records(tables.encoding());
        Gate gate = options.gate(job);
        Gate.Decided decided = decided(job, gate, records);
        Account account = new Account(gate, job.locale());
        String tree = gate.policy().explain(decided.subject()).print(job.locale());
        job.print(account.reasons(decided)
                + '\n'
                + account.remedies(decided.subject())
                + '\n'
                + job.say("Every rule:\n", "各条规则：\n")
                + InertText.block(tree.stripTrailing())
                + '\n');
    }

    private Gate.Decided decided(Job job, Gate gate, Records<TaskRequest> records) throws IOException {
        List<Gate.Decided> found = new ArrayList<>();
        List<String> others = new ArrayList<>();
        try (Input input = job.open(requests, GateFiles.REQUESTS)) {
            records.each(input, request -> {
                if (request.id().value().equals(id)) {
                    found.add(gate.decide(request));
                } else {
                    others.add(request.id().value());
                }
            });
            if (found.isEmpty()) {
                throw unknown(input.name(), others);
            }
        }
        return found.get(0);
    }

    private DataFormatException unknown(String file, List<String> others) {
        Optional<String> meant = Spelling.nearest(id, others);
        return EdgeFaults.whole(
                file,
                Finding.builder(meant.isPresent() ? "command.misspelled-id" : "command.unknown-id")
                        .putValues("id", Echo.of(id))
                        .putValues("meant", Echo.of(meant.orElse("")))
                        .build());
    }
}
