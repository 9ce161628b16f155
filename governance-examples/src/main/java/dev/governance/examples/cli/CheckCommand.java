package dev.governance.examples.cli;

import com.google.common.collect.ImmutableSortedMap;
import dev.governance.examples.edge.FaultCollector;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.Records;
import dev.governance.json.DataFormatException;
import dev.governance.json.WireTypes;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files as a type, and says what is wrong with them or how many values they hold. */
@Command(
        name = "check",
        description = {"Checks JSON files, or JSON lines, against a type.", "按类型检查 JSON 文件或 JSON 行文件。"})
public final class CheckCommand extends FileCommand {

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

    @Override
    void run(Job job) throws IOException {
        ImmutableSortedMap<String, Class<?>> types = WireTypes.all();
        Class<?> wire = Objects.requireNonNull(types.get(TypeNames.require(type, types.keySet())));
        FaultCollector faults = new FaultCollector();
        for (String file : files) {
            try (Input input = job.open(file)) {
                Records<?> records = list ? Records.many(wire) : Records.single(wire);
                int values = records.each(input, value -> {});
                job.print(InertText.line(file) + ": " + values + " " + type + "\n");
            } catch (DataFormatException e) {
                faults.add(e);
            }
        }
        faults.throwIfAny();
    }
}
