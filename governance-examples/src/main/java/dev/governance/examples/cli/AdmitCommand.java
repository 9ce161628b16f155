package dev.governance.examples.cli;

import dev.governance.admission.AdmissionCase;
import dev.governance.admission.TaskRequest;
import dev.governance.basics.Finding;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.Records;
import dev.governance.examples.gate.DecisionLines;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.Origins;
import dev.governance.examples.gate.RequestColumns;
import dev.governance.examples.gate.Summary;
import dev.governance.examples.gate.Tally;
import dev.governance.examples.report.AdmissionReport;
import dev.governance.policy.PolicyFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides a file of requests (准入审查). */
@Command(
        name = "admit",
        description = {
            "Decides a file of requests: JSON lines out, one decision each, and a summary.",
            "The summary goes to standard output with --out, and else to standard error, below the decisions.",
            "One fault refuses the whole file and nothing is written.",
            "逐件审查申请：每件一行 JSON 决定，并附摘要；输入有一处错误即全部不写出。"
        })
public final class AdmitCommand extends FileCommand {

    private static final int MOST_ON_PAPER = 20_000;

    @Option(
            names = "--requests",
            required = true,
            paramLabel = "FILE",
            description = {"The requests; - is standard input.", "申请文件；- 表示标准输入。"})
    private String requests = "";

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = {"Where the printable Chinese pages go.", "可打印的中文页面写入何处。"})
    private Optional<String> report = Optional.empty();

    @Mixin
    private GateOptions options = new GateOptions();

    @Mixin
    private InputOptions tables = new InputOptions();

    /** Makes the command. */
    public AdmitCommand() {}

    @Override
    void run(Job job) throws IOException {
        Records<TaskRequest> records = RequestColumns.records(tables.encoding());
        Gate gate = options.gate(job);
        Tally tally = new Tally(gate.standard());
        List<Gate.Decided> kept = new ArrayList<>();
        DecisionLines<AdmissionCase> lines =
                new DecisionLines<>(gate.policy(), gate.parameters(), job.locale(), job.result());
        try (Input input = job.open(requests)) {
            records.each(input, request -> one(request, gate, tally, kept, lines));
        }
        if (report.isPresent()) {
            AdmissionReport.write(gate, kept, job.file(report.get()));
        }
        job.tell(Summary.print(tally, gate, job.locale()) + "\n" + Origins.print(gate, job.locale()));
    }

    private void one(
            TaskRequest request, Gate gate, Tally tally, List<Gate.Decided> kept, DecisionLines<AdmissionCase> lines) {
        try {
            decide(request, gate, tally, kept, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void decide(
            TaskRequest request, Gate gate, Tally tally, List<Gate.Decided> kept, DecisionLines<AdmissionCase> lines)
            throws IOException {
        try {
            Gate.Decided decided = gate.decide(request);
            lines.write(decided.subject(), decided.decision());
            tally.add(decided);
            if (report.isPresent()) {
                keep(decided, kept);
            }
        } catch (PolicyFailure failure) {
            tally.addFailure();
            lines.write(request.id().value(), failure);
        }
    }

    private static void keep(Gate.Decided decided, List<Gate.Decided> kept) {
        if (kept.size() == MOST_ON_PAPER) {
            throw new UsageException(Finding.builder("command.too-many-pages")
                    .putValues("most", Integer.toString(MOST_ON_PAPER))
                    .build());
        }
        kept.add(decided);
    }
}
