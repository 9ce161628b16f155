package dev.governance.examples.cli;

import dev.governance.examples.edge.FaultCollector;
import dev.governance.examples.edge.InertText;
import dev.governance.json.DataFormatException;
import dev.governance.json.LineEntry;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads files as a type, and says what is wrong with them or how many values they hold. */
@Command(
        name = "check",
        description = {"Checks JSON files, or JSON lines, against a type.", "按类型检查 JSON 文件或 JSON 行文件。"})
public final class CheckCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "TYPE",
            description = {"The name of a type; schema lists them.", "类型名，可用 schema 列出。"})
    private String type = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = {"The files; - for what is piped in.", "文件；- 表示标准输入。"})
    private List<String> files = List.of();

    @Option(
            names = "--list",
            description = {"The files are lists of the type.", "文件内容为该类型的列表。"})
    private boolean list;

    @ParentCommand
    private @Nullable Governance program;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Governance running = Objects.requireNonNull(program);
        Class<?> wire = WireTypeNames.require(
                type, spec.commandLine(), running.language().locale());
        FaultCollector faults = new FaultCollector();
        for (String file : files) {
            int values = count(records(wire), file, running.console(), faults);
            running.console().out().println(InertText.line(file) + ": " + values + " " + type);
        }
        faults.throwIfAny();
        return ExitCode.DONE.number();
    }

    private <T> Records<T> records(Class<T> wire) {
        return list ? Records.many(wire) : Records.single(wire);
    }

    private static <T> int count(Records<T> records, String file, Console console, FaultCollector faults)
            throws IOException {
        int values = 0;
        try (Input input = Input.open(file, console)) {
            for (Iterator<LineEntry<T>> entries = records.read(input); entries.hasNext(); values++) {
                if (entries.next() instanceof LineEntry.Faulty<T> faulty) {
                    faults.add(faulty.reason());
                }
            }
        } catch (DataFormatException e) {
            faults.add(e);
        }
        return values;
    }
}
