package dev.governance.examples.cli;

import dev.governance.examples.edge.AtomicFiles;
import dev.governance.json.JsonSchemas;
import dev.governance.json.WireTypes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the JSON Schema of a type, or the names of all types. */
@Command(
        name = "schema",
        description = {
            "Shows the JSON Schema of a type; without a type, the names of all.",
            "显示某一类型的 JSON Schema；不带类型名则列出全部。"
        })
public final class SchemaCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "TYPE",
            description = {"The name of a type.", "类型名。"})
    private @Nullable String type;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @ParentCommand
    private @Nullable Governance program;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Governance running = Objects.requireNonNull(program);
        String text = type == null
                ? String.join("\n", WireTypes.all().keySet())
                : JsonSchemas.of(WireTypeNames.require(
                        type, spec.commandLine(), running.language().locale()));
        try (AtomicFiles files = output.files()) {
            OutputStream result = output.result(files, running.console());
            result.write((text + "\n").getBytes(StandardCharsets.UTF_8));
            files.commit();
        }
        return ExitCode.DONE.number();
    }
}
