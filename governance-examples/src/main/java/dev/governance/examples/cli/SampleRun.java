package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.governance.admission.AdmissionCase;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.examples.gate.Account;
import dev.governance.examples.gate.DecisionLines;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.RequestColumns;
import dev.governance.examples.gate.Summary;
import dev.governance.examples.gate.Tally;
import dev.governance.examples.report.AdmissionReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The main job on the sample district of the jar (示例运行): every request decided, with what a person wants to see of it. */
public final class SampleRun {

    private static final String DAY = "2026-10-12";
    private static final ImmutableList<String> TOLD = ImmutableList.of("T-2026-016", "T-2026-079", "T-2026-138");
    private static final String EXPLAINED = "T-2026-124";

    private final PrintStream out;

    private SampleRun(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs it.
     *
     * @param stream where the account of it is printed, in UTF-8
     * @throws IOException if nothing can be written anywhere
     */
    public static void run(PrintStream stream) throws IOException {
        new SampleRun(new PrintStream(stream, true, StandardCharsets.UTF_8)).run();
    }

    private void run() throws IOException {
        Gate gate = GateFiles.sample(LocalDate.parse(DAY));
        Tally tally = new Tally(gate.standard());
        List<Gate.Decided> decided = new ArrayList<>();
        try (Input input = Input.sample(GateFiles.REQUESTS)) {
            RequestColumns.records(TextEncoding.UTF_8).each(input, request -> decided.add(gate.decide(request)));
        }
        decided.forEach(tally::add);
        out.println("社区工作事项准入审查 · 示例：" + gate.loads().name(gate.loads().district()) + "，"
                + gate.loads().byCommunity().size() + " 个社区，"
                + decided.size() + " 件部门申请（区划代码和法律条文真实，申请与数额均为虚构）");
        out.println("Task admission for communities, on a sample district; figures are invented. Day of decision: "
                + DAY + "\n");
        out.print(Summary.print(tally, gate, Locale.CHINESE));
        out.println("\n三件申请 / three of them:");
        Account account = new Account(gate, Locale.CHINESE);
        decided.stream()
                .filter(one -> TOLD.contains(one.request().id().value()))
                .forEach(one -> out.print("  " + account.reasons(one)));
        decided.stream()
                .filter(one -> one.request().id().value().equals(EXPLAINED))
                .forEach(one -> out.print("\n" + account.reasons(one) + account.remedies(one.subject())));
        out.print(SampleWork.told(gate));
        write(gate, decided);
    }

    private void write(Gate gate, List<Gate.Decided> decided) throws IOException {
        Path folder = folder();
        Path lines = folder.resolve("decisions.jsonl");
        Path pages = folder.resolve("report.html");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(lines))) {
            DecisionLines<AdmissionCase> writer =
                    new DecisionLines<>(gate.policy(), gate.parameters(), Locale.CHINESE, stream);
            for (Gate.Decided one : decided) {
                writer.write(one.subject(), one.decision());
            }
        }
        try (OutputStream stream = Files.newOutputStream(pages)) {
            AdmissionReport.write(gate, decided, stream);
        }
        Path map = folder.resolve("grids.html");
        try (OutputStream stream = Files.newOutputStream(map)) {
            out.print(SampleGrids.told(stream));
        }
        new SampleCounty(out, folder).tell();
        out.println("\n全部决定 / all decisions: " + lines + "\n审批表、答复、清单、社区告知单 / printable pages: " + pages
                + "\n网格地图 / map of the grids: " + map
                + "\n其他网页和表格 / other pages and tables: " + folder);
        out.println("命令行 / command line: java -jar governance-examples/target/governance-examples.jar --help");
    }

    /** The results of a build lie under target; where that cannot be written, in a folder of their own. */
    private static Path folder() throws IOException {
        Path target = Files.isDirectory(Path.of("governance-examples"))
                ? Path.of("governance-examples", "target")
                : Path.of("target");
        try {
            return Files.createDirectories(target.resolve("governance-sample"));
        } catch (IOException e) {
            return Files.createTempDirectory("governance-sample");
        }
    }
}
