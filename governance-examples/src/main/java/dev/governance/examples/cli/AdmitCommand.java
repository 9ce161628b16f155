package dev.governance.examples.cli;

import dev.governance.admission.AdmissionCase;
import dev.governance.admission.AdmissionStandard;
import dev.governance.admission.TaskRequest;
import dev.governance.examples.gate.DecisionLines;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.RequestSource;
import dev.governance.examples.gate.Summary;
import dev.governance.examples.gate.Tally;
import dev.governance.examples.report.AdmissionReport;
import dev.governance.policy.PolicyFailure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides a file of requests (准入审查). */
@Command(
        name = "admit",
        description = {
            "Decides a file of requests: JSON lines out, one decision each, and a summary.",
            "The summary goes to standard output with --out, and else to standard error, below the decisions.",
            "One fault refuses the whole file and nothing is written."
        })
public final class AdmitCommand implements Callable<Integer> {

    private static final int MOST_ON_PAPER = 20_000;

    @Option(
            names = "--requests",
            required = true,
            paramLabel = "FILE",
            description = "The requests; - is standard input.")
    private String requests = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Where the decisions go, as JSON lines.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE.html", description = "Where the printable Chinese pages go.")
    private Optional<String> report = Optional.empty();

    @Option(names = "--force", description = "Replaces files that are there.")
    private boolean force;

    @Mixin
    private GateOptions options = new GateOptions();

    /** Makes the command. */
    public AdmitCommand() {}

    @Override
    public Integer call() throws IOException {
        options.locale();
        Gate gate = options.gate();
        Tally tally = new Tally(gate.standard());
        List<Gate.Decided> kept = new ArrayList<>();
        try (Target lines = Target.of(out, force);
                Target pages = report.isPresent() ? Target.of(report, force) : Target.none()) {
            decide(gate, tally, kept, lines);
            if (report.isPresent()) {
                pages.write(stream -> AdmissionReport.write(gate, kept, stream));
            }
            lines.commit();
            pages.commit();
        }
        PrintStream people = Printed.on(out.isPresent() ? System.out : System.err);
        people.print(Summary.print(tally, gate, options.locale()));
        people.flush();
        return ExitCodes.DONE;
    }

    private void decide(Gate gate, Tally tally, List<Gate.Decided> kept, Target target) throws IOException {
        target.write(stream -> {
            DecisionLines<AdmissionCase> lines = new DecisionLines<>(
                    gate.policy(),
                    gate.ownPolicy()
                            ? gate.standard().map(AdmissionStandard::uses).orElseThrow()
                            : List.of(),
                    options.locale(),
                    stream);
            try (InputStream in = Inputs.open(requests)) {
                RequestSource.each(requests, in, request -> one(request, gate, tally, kept, lines));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private void one(
            TaskRequest request, Gate gate, Tally tally, List<Gate.Decided> kept, DecisionLines<AdmissionCase> lines) {
        try {
            Gate.Decided decided = gate.decide(request);
            lines.write(decided.subject(), decided.decision());
            tally.add(decided);
            if (report.isPresent()) {
                keep(decided, kept);
            }
        } catch (PolicyFailure failure) {
            tally.addFailure();
            failed(request, failure, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void failed(TaskRequest request, PolicyFailure failure, DecisionLines<AdmissionCase> lines) {
        try {
            lines.write(request.id().value(), failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Gate.Decided decided, List<Gate.Decided> kept) {
        if (kept.size() == MOST_ON_PAPER) {
            throw RefusedException.usage("--report: pages for at most " + MOST_ON_PAPER + " requests; leave it out");
        }
        kept.add(decided);
    }

    /** Writes to an open stream. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    /** Where something goes: a file that appears at the end, or standard output that is filled at the end. */
    private record Target(Optional<PendingFile> file, Optional<Path> spool) implements AutoCloseable {

        static Target of(Optional<String> name, boolean force) throws IOException {
            return name.isPresent()
                    ? new Target(Optional.of(PendingFile.of(name.get(), force)), Optional.empty())
                    : new Target(Optional.empty(), Optional.of(Files.createTempFile("governance-", ".jsonl")));
        }

        static Target none() {
            return new Target(Optional.empty(), Optional.empty());
        }

        void write(Writing writing) throws IOException {
            Path path = file.map(PendingFile::path).or(() -> spool).orElseThrow();
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
                writing.to(stream);
            }
        }

        void commit() throws IOException {
            if (file.isPresent()) {
                file.get().commit();
            }
            if (spool.isPresent()) {
                Files.copy(spool.get(), System.out);
                System.out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (file.isPresent()) {
                file.get().close();
            }
            if (spool.isPresent()) {
                Files.deleteIfExists(spool.get());
            }
        }
    }
}
